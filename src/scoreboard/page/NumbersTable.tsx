import type { ScoreboardRow } from '../../core/dashboard/readScoreboard.ts';
import { type ScoreboardKey, scoreboardColumns } from '../../core/dashboard/scoreboardColumns.ts';
import { writePercent } from '../../core/numbers/write.ts';
import type { Language } from '../../core/text.ts';
import { shownNumber, shownTrend } from './shownText.ts';
import { groupNames, pageWords } from './words.ts';

interface NumbersTableProps {
  readonly rows: readonly ScoreboardRow[];
  readonly language: Language;
}

const keys = Object.keys(scoreboardColumns) as ScoreboardKey[];

/** Every number of the page, for those who hear it read: the lines and bars say nothing there. */
export function NumbersTable({ rows, language }: NumbersTableProps) {
  return (
    // A table itself keeps its width, however small it is asked to be.
    <div class="unseen">
      <table>
        <caption>{pageWords.allNumbers[language]}</caption>
        <thead>
          <tr>
            {keys.map((key) => (
              <th key={key} scope="col">
                {scoreboardColumns[key].header[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {keys.map((key) =>
                key === 'name' ? <th scope="row">{row.name}</th> : <td>{cellText(row, key, language)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellText(row: ScoreboardRow, key: Exclude<ScoreboardKey, 'name'>, language: Language): string {
  switch (key) {
    case 'kind':
      return groupNames[row.kind][language];
    case 'progress':
      return row.progress === null ? '' : writePercent(row.progress, language);
    case 'status':
      return row.status.word;
    case 'trend':
      return shownTrend(row.trend, language);
    default:
      return shownNumber(row[key], language);
  }
}
