import type { Language } from '../../core/text.ts';
import { Tile } from './Tile.tsx';
import type { Group as GroupRows } from './wallPages.ts';
import { groupNames } from './words.ts';

interface GroupProps {
  readonly group: GroupRows;
  /** On a wall, in how many columns tiles stand. */
  readonly columns?: number;
  readonly language: Language;
}

/** Rows of one kind under their name: tiles, or sentences. */
export function Group({ group: { kind, rows }, columns, language }: GroupProps) {
  return (
    <section aria-label={groupNames[kind][language]}>
      <h2>{groupNames[kind][language]}</h2>
      {kind === 'news' ? (
        <ul class="news">
          {rows.map(({ name }, index) => (
            <li key={index} dir="auto">
              {name}
            </li>
          ))}
        </ul>
      ) : (
        <div class="tiles" style={{ '--columns': columns }}>
          {rows.map((row, index) => (
            <Tile key={index} row={row} language={language} />
          ))}
        </div>
      )}
    </section>
  );
}
