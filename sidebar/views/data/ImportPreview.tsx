import { writeDay } from '../../../src/core/calendar/write.ts';
import { combine } from '../../../src/core/facts/combine.ts';
import { currencyUnit } from '../../../src/core/facts/currency.ts';
import type { Fact } from '../../../src/core/facts/fact.ts';
import { isOfGoals, knownMetric, metricName } from '../../../src/core/facts/metricNames.ts';
import type { FactsOfFile } from '../../../src/core/importing/readFacts.ts';
import { moneyUnits } from '../../../src/core/numbers/moneyUnit.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { dataWords } from './dataWords.ts';
import { Unread } from './Unread.tsx';

interface ImportPreviewProps {
  readonly reading: FactsOfFile;
  /** Of the table. */
  readonly rows: number;
}

/** What a table says before anything is written: its days, the total of each metric, and the rows that cannot be read. */
export function ImportPreview({ reading: { facts, rejected, passedOver }, rows }: ImportPreviewProps) {
  const { data } = useSession();
  const language = useLanguage();
  const calendar = data.sources?.calendar;
  const days = facts.flatMap(({ date, windowDays }) => [date, date + windowDays - 1]);
  const day = (date: number): string => writeDay(date, language, calendar);
  // What nobody has named is called as in the file: its key is spelt in Latin letters.
  const headerOf = (metric: string): string | undefined =>
    data.file?.table.header.find((_, index) => {
      const role = data.file?.mapping.roles[index];
      return role?.as === 'metric' && role.metric === metric;
    });
  return (
    <>
      <div class="card">
        <p>
          <strong>
            <Say text={dataWords.found(facts.length, rows)} />
          </strong>
          {facts.length > 0 && (
            <span class="small">
              {' · '}
              <Say
                text={dataWords.days(
                  day(days.reduce((first, date) => Math.min(first, date))),
                  day(days.reduce((last, date) => Math.max(last, date))),
                )}
              />
            </span>
          )}
        </p>
        {passedOver > 0 && (
          <p class="small">
            <Say text={dataWords.passedOver(passedOver)} />
          </p>
        )}
        <dl class="totals">
          {totals(facts).map(({ metric, unit, count, total }) => (
            <div key={`${metric} ${unit}`}>
              <dt>
                {knownMetric(metric)
                  ? metricName(metric)[language]
                  : (headerOf(metric) ?? metricName(metric)[language])}
              </dt>
              <dd>
                {isOfGoals(metric) ? <Say text={dataWords.goalCount(count)} /> : total ? shown(total, language) : '–'}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {rejected.length > 0 && (
        <Unread
          title={dataWords.rejected(rejected.length)}
          cells={rejected.map(({ line, column, value, reason }) => ({
            id: String(line),
            place: (
              <>
                <Say text={dataWords.line(line)} />
                {' · '}
                <bdi>{column}</bdi>
              </>
            ),
            text: value,
            reason,
          }))}
          more={dataWords.more}
        />
      )}
    </>
  );
}

/** All facts of each metric and unit as one; null where they cannot be told in one number, such as averages. */
function totals(
  facts: readonly Fact[],
): (Pick<Fact, 'metric' | 'unit'> & { readonly count: number; readonly total: Fact | null })[] {
  const byMetric = new Map<string, ReturnType<typeof totals>[number]>();
  for (const fact of facts) {
    const key = isOfGoals(fact.metric) ? fact.metric : `${fact.metric} ${fact.unit}`;
    const before = byMetric.get(key);
    byMetric.set(key, {
      metric: fact.metric,
      unit: fact.unit,
      count: (before?.count ?? 0) + 1,
      total: before === undefined ? fact : before.total && combine(before.total, fact),
    });
  }
  return [...byMetric.values()];
}

function shown({ value, unit }: Fact, language: Language): string {
  if (unit === 'ratio') return writePercent(value, language, 2);
  const number = writeNumber(Number(value.toFixed(2)), language);
  if (unit === 'seconds') return dataWords.seconds(number)[language];
  const money = currencyUnit(unit);
  return money ? `${number} ${moneyUnits[money][language]}` : number;
}
