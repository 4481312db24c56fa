import { currencyCodes, currencyUnit } from '../../../src/core/facts/currency.ts';
import { knownMetrics, metricName } from '../../../src/core/facts/metricNames.ts';
import { sourceIds, sourceName } from '../../../src/core/facts/sourceNames.ts';
import { rolesOfExport } from '../../../src/core/importing/exports/recognise.ts';
import { dateOrders } from '../../../src/core/importing/fileDate.ts';
import { type DecimalMark, leavesDecimalOpen } from '../../../src/core/importing/fileNumber.ts';
import { type ColumnRole, columnsAs, isDated, openChoice } from '../../../src/core/importing/mapping.ts';
import { moneyUnits } from '../../../src/core/numbers/moneyUnit.ts';
import type { Text } from '../../../src/core/text.ts';
import { focusIds } from '../../focus.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { NoteCard } from '../../parts/NoteCard.tsx';
import { Say } from '../../parts/Say.tsx';
import { isPulled } from '../../session/accountFor.ts';
import type { OpenFile } from '../../session/useData.ts';
import { useSession } from '../../session/useSession.ts';
import { BroughtGoals } from './BroughtGoals.tsx';
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
import { Fullness } from './Fullness.tsx';
import { goalWords } from './goalWords.ts';
import { ImportPreview } from './ImportPreview.tsx';

interface ImportColumnsProps {
  readonly file: OpenFile;
  readonly onBack: () => void;
  /** Writes its numbers into the Facts tab. */
  readonly onLoad: () => void;
}

/** Enough rows to tell how numbers are written. */
const LOOKED_AT = 200;

/** What was found in a table, how its columns are read, and what is left to say. */
export function ImportColumns({ file, onBack, onLoad }: ImportColumnsProps) {
  const { data, busy } = useSession();
  const language = useLanguage();
  const { table, mapping } = file;
  const open = openChoice(mapping);
  const dates = mapping.roles.flatMap((role, column) =>
    isDated(role) ? table.rows.map((row) => row[column] ?? '') : [],
  );
  const orders = dateOrders(dates);
  const numbers = columnsAs(mapping, 'metric').flatMap((column) =>
    table.rows.slice(0, LOOKED_AT).map((row) => row[column] ?? ''),
  );
  const hasMoney =
    columnsAs(mapping, 'currency').length === 0 &&
    mapping.roles.some((role) => role.as === 'metric' && role.unit === 'money');
  // As the export has it: a column that is taken up again stays where it is.
  const known = file.profile ? rolesOfExport(file.profile, table.header) : [];
  const all = table.header.map((_, column) => column);
  const leftOut = all.filter((column) => known[column]?.as === 'ignored');
  const shown = all.filter((column) => !leftOut.includes(column));
  return (
    <Detail icon="data" title={{ en: file.account, fa: file.account }} onBack={onBack}>
      {file.profile && (
        <p class="small with-icon">
          <Icon name="done" />
          <span>
            <Say text={dataWords.recognised(file.profile.name)} />
          </span>
        </p>
      )}
      {isPulled({ source: file.source }, data.sources) && (
        <p class="card note">
          <Say text={dataWords.pulledToo(sourceName(file.source))} />
        </p>
      )}
      {open && <NoteCard text={dataWords.open[open]} />}
      <Fullness facts={data.reading?.facts.length ?? 0} />
      {data.progress && <Progress {...data.progress} />}
      <div class="okr-form">
        {orders.length > 1 && dates.length > 0 && (
          <Choice
            field="dateOrder"
            label={dataWords.dateOrder}
            value={mapping.dateOrder ?? ''}
            words={Object.fromEntries(orders.map((order) => [order, dataWords.dateOrders[order]]))}
            none={mapping.dateOrder === null ? dataWords.pick : null}
            onChoose={(order) => data.change({ dateOrder: order as (typeof orders)[number] })}
          />
        )}
        {leavesDecimalOpen(numbers) && (
          <Choice
            field="decimal"
            label={dataWords.decimal}
            value={mapping.decimal}
            words={dataWords.decimals}
            none={null}
            onChoose={(decimal) => data.change({ decimal: decimal as DecimalMark })}
          />
        )}
        {hasMoney && (
          <Choice
            field="currency"
            label={dataWords.currency}
            value={mapping.currency ?? ''}
            words={Object.fromEntries(currencyCodes.map((code) => [code, currencyName(code)]))}
            none={mapping.currency === null ? dataWords.pick : null}
            onChoose={(currency) => data.change({ currency })}
          />
        )}
        {open === 'metric' && (
          <Choice
            field="counts"
            label={dataWords.counts}
            value=""
            words={Object.fromEntries(
              [...knownMetrics().values()]
                .filter(({ unit }) => unit === 'count')
                .map(({ metric, name }) => [metric, name]),
            )}
            none={dataWords.nothing}
            onChoose={(counts) => data.change({ counts: counts || null })}
          />
        )}
        {mapping.counts !== null && (
          <p class="with-icon">
            <span>
              <Say text={dataWords.counts} /> <strong>{metricName(mapping.counts)[language]}</strong>
            </span>
            <Button
              look="quiet"
              icon="clear"
              iconOnly
              label={dataWords.nothing}
              onPress={() => data.change({ counts: null })}
            />
          </p>
        )}
      </div>
      {((data.reading?.sameRows ?? 0) > 0 || mapping.keepsSameRows) && (
        <label class="check">
          <input
            type="checkbox"
            checked={mapping.keepsSameRows}
            onChange={(event) => data.change({ keepsSameRows: event.currentTarget.checked })}
          />
          <span>
            <Say text={dataWords.keepSameRows} />
          </span>
        </label>
      )}
      {data.goals.length > 0 && (
        <>
          <p class="small">
            <Say text={goalWords.aboutFile} />
          </p>
          {data.brought && <BroughtGoals {...data.brought} />}
          <div class="row">
            <Button
              id="load-goals-as-facts"
              look="quiet"
              icon="data"
              label={dataWords.loadInstead(data.reading?.facts.length ?? 0)}
              disabled={busy !== null}
              onPress={onLoad}
            />
          </div>
        </>
      )}
      {data.reading && <ImportPreview reading={data.reading} rows={table.rows.length} />}
      <DetailSection heading={dataWords.columns}>
        <FileColumns file={file} columns={shown} />
        {leftOut.length > 0 && (
          <details class="left-out-columns">
            <summary>
              <Say text={dataWords.leftOut(leftOut.length)} />
            </summary>
            <FileColumns file={file} columns={leftOut} />
          </details>
        )}
      </DetailSection>
      <div class="okr-form">
        <Choice
          field="source"
          label={dataWords.from}
          value={file.source}
          words={Object.fromEntries(sourceIds.map((id) => [id, sourceName(id)]))}
          none={null}
          onChoose={(source) => data.call({ source })}
        />
        <AccountField account={file.account} />
      </div>
      <div class="row">
        <Button look="quiet" icon="file" label={dataWords.otherFile} onPress={data.close} />
      </div>
    </Detail>
  );
}

function currencyName(code: string): Text {
  const unit = currencyUnit(code);
  return unit ? moneyUnits[unit] : { en: code, fa: code };
}

function AccountField({ account }: { readonly account: string }) {
  const { data } = useSession();
  const say = useWords();
  const id = focusIds.field('account');
  return (
    <div class="field wide">
      <label for={id}>{say(dataWords.account)}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={account}
        autocomplete="off"
        aria-describedby={`${id}-about`}
        onInput={(event) => data.call({ account: event.currentTarget.value })}
      />
      <p id={`${id}-about`} class="small">
        <Say text={dataWords.accountHint} />
      </p>
    </div>
  );
}

interface FileColumnsProps {
  readonly file: OpenFile;
  /** Their numbers. */
  readonly columns: readonly number[];
}

function FileColumns({ file: { table, mapping }, columns }: FileColumnsProps) {
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

function Progress({ written, all }: { readonly written: number; readonly all: number }) {
  const say = useWords();
  return (
    <div class="writing">
      <progress value={written} max={all} aria-label={say(dataWords.progress(written, all))} />
      <p class="small">{say(dataWords.progress(written, all))}</p>
    </div>
  );
}
