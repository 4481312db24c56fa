import { headerName } from '../headerName.ts';
import type { ColumnRole } from '../mapping.ts';
import type { ExportProfile } from './exportProfile.ts';
import { exportProfiles } from './index.ts';

/**
 * The export that a file is, by its header; null where it is none that is known.
 * @example
 * recogniseExport(['Email Name', 'Send Date (Your time zone)', 'Delivered', 'Opened'])?.source //=> 'hubspot'
 * recogniseExport(['تاریخ', 'هزینه']) //=> null
 */
export function recogniseExport(header: readonly string[]): ExportProfile | null {
  const names = new Set(header.map(headerName));
  return (
    exportProfiles.find(({ knownBy }) => knownBy.some((needed) => needed.every((each) => has(names, each)))) ?? null
  );
}

function has(names: ReadonlySet<string>, alternatives: string): boolean {
  return alternatives.split('|').some((name) => names.has(name));
}

/** The word of the tool that a file came from, which of tables that several tools export its name may tell. */
export function sourceOfExport({ source, namedSources = {} }: ExportProfile, fileName: string): string {
  return Object.entries(namedSources).find(([, pattern]) => pattern.test(fileName))?.[0] ?? source;
}

/** What a profile says of each column; null where it says nothing. */
export function rolesOfExport({ columns, others }: ExportProfile, header: readonly string[]): (ColumnRole | null)[] {
  const names = header.map(headerName);
  const rest: ColumnRole | null = others === 'ignored' ? { as: 'ignored' } : null;
  const roles: (ColumnRole | null)[] = names.map(() => rest);
  for (const [headers, role] of columns) {
    const alternatives = headers.split('|').map((each) => each.split('+').map((name) => names.indexOf(name)));
    const [chosen = []] = alternatives.filter((positions) => positions.some((position) => position >= 0));
    for (const position of alternatives.flat().filter((each) => each >= 0)) {
      // The same number under another name, such as all opens beside unique ones.
      const standing = roles[position];
      if (chosen.includes(position)) roles[position] = role;
      else if (!standing || standing === rest) roles[position] = { as: 'ignored' };
    }
  }
  return roles;
}
