import type { ColumnRole } from '../../../src/core/importing/mapping.ts';
import { useLanguage, useWords } from '../../language.ts';
import type { OpenFile } from '../../session/useData.ts';
import { useSession } from '../../session/useSession.ts';
import {
  answerRoles,
  describingRoles,
  goalRoles,
  metricChoices,
  roleId,
  roleOf,
  unitChoice,
  withUnit,
} from './columnChoices.ts';
import { dataWords } from './dataWords.ts';

interface FileColumnsProps {
  readonly file: OpenFile;
  /** Their numbers. */
  readonly columns: readonly number[];
}

/** Columns of a table that is brought in, and what each is taken for. */
export function FileColumns({ file: { table, mapping }, columns }: FileColumnsProps) {
  const language = useLanguage();
  return (
    <ul class="file-columns">
      {columns.map((column) => (
        <FileColumn
          key={column}
          word={table.header[column] || dataWords.unnamed(column + 1)[language]}
          column={column}
          role={mapping.roles[column] as ColumnRole}
          samples={table.rows
            .map((row) => row[column]?.trim() ?? '')
            .filter(Boolean)
            .slice(0, 2)}
        />
      ))}
    </ul>
  );
}

interface FileColumnProps {
  readonly word: string;
  readonly column: number;
  readonly role: ColumnRole;
  readonly samples: readonly string[];
}

/** A column of the table: its header, its first cells, and what it is taken for. */
function FileColumn({ word, column, role, samples }: FileColumnProps) {
  const { data } = useSession();
  const language = useLanguage();
  const say = useWords();
  const id = `column-${column}`;
  const groups = [
    { name: dataWords.describes, choices: describingRoles },
    { name: dataWords.goals, choices: goalRoles },
    { name: dataWords.answers, choices: answerRoles },
    { name: dataWords.numbers, choices: metricChoices(word, role, language) },
  ];
  return (
    <li class={role.as === 'ignored' ? 'left-out' : undefined}>
      <label for={id}>
        <bdi>{word}</bdi>
      </label>
      <p class="small">
        {samples.map((sample, index) => (
          <bdi key={index}>{sample}</bdi>
        ))}
      </p>
      <select
        id={id}
        value={roleId(role)}
        onChange={(event) => data.changeRole(column, roleOf(event.currentTarget.value, role))}
      >
        <option value="ignored">{say(dataWords.ignored)}</option>
        {groups.map(({ name, choices }) => (
          <optgroup key={name.en} label={say(name)}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {say(choice.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {role.as === 'metric' && !role.metric.startsWith('kr_') && (
        <select
          aria-label={`${say(dataWords.unit)}: ${word}`}
          value={unitChoice(role)}
          onChange={(event) =>
            data.changeRole(column, withUnit(role, event.currentTarget.value as keyof typeof dataWords.units))
          }
        >
          {Object.entries(dataWords.units).map(([unit, name]) => (
            <option key={unit} value={unit}>
              {say(name)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
