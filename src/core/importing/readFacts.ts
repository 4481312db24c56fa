import { combine } from '../facts/combine.ts';
import type { Fact } from '../facts/fact.ts';
import { rowKey } from '../facts/rowKey.ts';
import { columnsAs, type FileTable, type Mapping } from './mapping.ts';
import { type Origin, type Refused, readRow } from './readRow.ts';
import { reasons } from './reasons.ts';
import { saysTotal } from './saysTotal.ts';
import { withObjectives } from './withObjectives.ts';

/** A row of a file that was not read, and why. */
interface Rejected extends Refused {
  /** The line of the file, from 1. */
  readonly line: number;
}

/** What a file says. */
export interface FactsOfFile {
  /** Each identity once. */
  readonly facts: readonly Fact[];
  readonly rejected: readonly Rejected[];
  /** Rows that are blank, sum others up, or are about nothing that is asked for. */
  readonly passedOver: number;
  /** Of those that were refused, the ones that look like an earlier row. */
  readonly sameRows: number;
}

/**
 * Reads the rows of a file as facts. A row of which one cell means nothing is refused whole, for half of it would make wrong
 * ratios, and a row that stands in the file twice counts once. What different rows of the same day, channel and campaign count is
 * added up; goals are not.
 */
export function readFacts(table: FileTable, asked: Mapping, origin: Origin): FactsOfFile {
  const mapping = withoutMixedReturns(table, asked);
  const facts = new Map<string, { readonly fact: Fact; readonly line: number }>();
  const rejected: Rejected[] = [];
  const lines = new Map<string, number>();
  const [id] = columnsAs(mapping, 'id');
  let [passedOver, sameRows] = [0, 0];
  for (const [index, row] of withObjectives(table.rows, mapping).entries()) {
    const line = table.headerLine + 1 + index;
    if (row.every((text) => text.trim() === '') || saysTotal(row, mapping)) {
      passedOver += 1;
      continue;
    }
    const read = readRow(row, table.header, mapping, origin);
    if (read === null) {
      passedOver += 1;
      continue;
    }
    const known = (id !== undefined && row[id]?.trim()) || '';
    const same = known === '' ? `row ${JSON.stringify(row)}` : `id ${known}`;
    const before = lines.get(same);
    // Where each row is a thing of its own, two that look the same are two, but not two of one identifier.
    const isThing = mapping.counts !== null && known === '';
    if (before !== undefined && !isThing && !mapping.keepsSameRows) {
      sameRows += 1;
      const column = known === '' ? 0 : (id ?? 0);
      const reason = known === '' ? reasons.sameRow(before) : reasons.sameId(before);
      rejected.push({ line, column: table.header[column] ?? '', value: row[column] ?? '', reason });
      continue;
    }
    lines.set(same, line);
    if ('reason' in read) {
      rejected.push({ line, ...read });
      continue;
    }
    const together = read.map((fact) => {
      const key = rowKey(fact);
      const standing = facts.get(key);
      const isGoal = fact.entityType === 'key_result' || fact.entityType === 'objective';
      return {
        key,
        fact: !standing ? fact : isGoal ? null : combine(standing.fact, fact),
        metric: fact.metric,
        goalBefore: isGoal ? standing?.line : undefined,
      };
    });
    const clash = together.find(({ fact }) => fact === null);
    if (clash) {
      const column = mapping.roles.findIndex((role) => role.as === 'metric' && role.metric === clash.metric);
      const reason = clash.goalBefore === undefined ? reasons.twice : reasons.sameGoal(clash.goalBefore);
      rejected.push({ line, column: table.header[column] ?? '', value: row[column] ?? '', reason });
      continue;
    }
    for (const { key, fact } of together) facts.set(key, { fact: fact as Fact, line });
  }
  return { facts: [...facts.values()].map(({ fact }) => fact), rejected, passedOver, sameRows };
}

/** What came back of a cost is not told where the rows are in several currencies: over all rows it would add them up. */
function withoutMixedReturns({ rows }: FileTable, mapping: Mapping): Mapping {
  const [column] = columnsAs(mapping, 'currency');
  const named = column === undefined ? [] : rows.flatMap((row) => row[column]?.trim() || []);
  if (new Set(named).size < 2) return mapping;
  return { ...mapping, derived: mapping.derived.filter(({ kind }) => kind !== 'return') };
}
