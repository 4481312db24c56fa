import type { DocumentProperties } from '../services/properties.ts';

/** What people said of the columns of a source's files, by the header: plain data of the sidebar. */
export type RememberedColumns = Readonly<Record<string, unknown>>;

const REMEMBERED = 'rasad.columns.';
/** A property holds 9 KB, and a character takes three bytes at most. */
const MOST_CHARACTERS = 3_000;

/** Remembers how files of a source are read; of more than fits, what was said last. */
export function rememberColumns(source: string, said: RememberedColumns, properties: DocumentProperties): void {
  const both = JSON.stringify({ ...columnsOf(source, properties.all()), ...said });
  const kept = both.length <= MOST_CHARACTERS ? both : JSON.stringify(said);
  if (kept.length <= MOST_CHARACTERS) properties.set({ [REMEMBERED + source]: kept });
}

/** What is remembered of every source. */
export function rememberedColumns(properties: DocumentProperties): Readonly<Record<string, RememberedColumns>> {
  const all = properties.all();
  const sources = Object.keys(all).filter((name) => name.startsWith(REMEMBERED));
  return Object.fromEntries(
    sources.map((name) => {
      const source = name.slice(REMEMBERED.length);
      return [source, columnsOf(source, all)];
    }),
  );
}

function columnsOf(source: string, all: Readonly<Record<string, string>>): RememberedColumns {
  try {
    const columns: unknown = JSON.parse(all[REMEMBERED + source] ?? '{}');
    return typeof columns === 'object' && columns !== null ? (columns as RememberedColumns) : {};
  } catch {
    return {};
  }
}
