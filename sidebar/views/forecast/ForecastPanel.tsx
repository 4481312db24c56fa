import { useEffect } from 'preact/hooks';
import type { ForecastOfColumn } from '../../../src/api.ts';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { writeNumber, writePercent, writeShort } from '../../../src/core/numbers/write.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { NoteCard } from '../../parts/NoteCard.tsx';
import { Say } from '../../parts/Say.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { FanChart } from './FanChart.tsx';
import { forecastWords } from './forecastWords.ts';

/** Fewer known periods than that are told to be few. */
const FEW_PERIODS = 8;

/** How the column goes on that people look at: a sentence, a picture, the numbers, and the ways to keep them. */
export function ForecastPanel({ onBack }: { readonly onBack: () => void }) {
  const { forecast } = useSession();
  const { column, refused } = forecast;
  useEffect(forecast.read, []);
  useRefresh(forecast.refresh);
  const letters = column?.values.range.replace(/\d.*/, '') ?? '';
  return (
    <Detail
      icon="forecast"
      title={forecastWords.title}
      {...(column && { note: forecastWords.column(letters, column.values.word, column.tab) })}
      onBack={onBack}
    >
      {refused && <NoteCard text={refused} />}
      {!column && (
        <p class="small">
          <Say text={refused ? forecastWords.how : forecastWords.reading} />
        </p>
      )}
      {column && <Told column={column} />}
      <Options />
      {column && column.past.length > 1 && <Numbers column={column} />}
      <div class="row">
        {column && (
          <Button
            icon="copy"
            label={forecastWords.values}
            onPress={() => forecast.insert('values')}
            describedBy="values-about"
          />
        )}
        <Button look="quiet" icon="search" label={forecastWords.again} onPress={forecast.read} />
      </div>
      {column && (
        <p id="values-about" class="small">
          <Say text={forecastWords.valuesAbout} />
        </p>
      )}
    </Detail>
  );
}

/** The sentence, the picture, and what speaks for and against it. */
function Told({ column }: { readonly column: ForecastOfColumn }) {
  const language = useLanguage();
  const { options } = useSession().forecast;
  const { past, coming, season, usualError, gaps, values } = column;
  const end = coming[coming.length - 1];
  if (!end) return null;
  if (past.length === 1) {
    return (
      <p>
        <Say text={forecastWords.alone(values.word)} />
      </p>
    );
  }
  const said = { name: values.word, periods: coming.length, level: options.level };
  const both = (value: number) => ({ en: written(value, column, 'en'), fa: written(value, column, 'fa') });
  const unusual = past.filter(({ isUnusual }) => isUnusual).length;
  const day = (when: Period) => whenText(when, column, language);
  return (
    <div class="card">
      <p>
        <Say text={forecastWords.says(said, both(end.expected), both(end.lower), both(end.upper))} />
      </p>
      <FanChart
        column={column}
        label={forecastWords.picture(values.word, past.length, coming.length)}
        write={(value) => short(value, column, language)}
        days={[day(past[0]?.when ?? 1), day(past[past.length - 1]?.when ?? 1), day(end.when)]}
      />
      <p class="legend small">
        <span class="key past" aria-hidden="true" /> <Say text={forecastWords.past} />{' '}
        <span class="key coming" aria-hidden="true" /> <Say text={forecastWords.coming} />
      </p>
      <ul class="notes small">
        <li>
          <Say text={forecastWords.error(usualError)} />
        </li>
        <li>
          <Say text={season > 1 ? forecastWords.season(season) : forecastWords.noSeason} />
        </li>
        {past.length < FEW_PERIODS && (
          <li>
            <Say text={forecastWords.short(past.length)} />
          </li>
        )}
        {gaps > 0 && (
          <li>
            <Say text={forecastWords.gaps(gaps)} />
          </li>
        )}
        {column.events.length > 0 && (
          <li>
            <Say text={forecastWords.events(column.events.map(({ name }) => name))} />
          </li>
        )}
        {unusual > 0 && (
          <li>
            <Say text={forecastWords.unusual(unusual)} />
          </li>
        )}
      </ul>
    </div>
  );
}

const horizons = Object.fromEntries([1, 3, 6, 12, 24, 52].map((count) => [count, forecastWords.ahead(count)]));

function Options() {
  const { forecast } = useSession();
  const { horizon, level } = forecast.options;
  return (
    <div class="okr-form two">
      <Choice
        field="horizon"
        label={forecastWords.horizon}
        value={String(horizon)}
        words={horizons}
        none={null}
        onChoose={(chosen) => forecast.choose({ horizon: Number(chosen) })}
      />
      <Choice
        field="level"
        label={forecastWords.level}
        value={String(level)}
        words={forecastWords.levels}
        none={null}
        onChoose={(chosen) => forecast.choose({ level: Number(chosen) })}
      />
    </div>
  );
}

/** The coming periods in numbers. */
function Numbers({ column }: { readonly column: ForecastOfColumn }) {
  const language = useLanguage();
  return (
    <details>
      <summary>
        <Say text={forecastWords.table} />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus */}
      <section class="wide" tabIndex={0} aria-label={forecastWords.table[language]}>
        <table class="numbers small">
          <thead>
            <tr>
              <th scope="col">
                <Say text={forecastWords.when} />
              </th>
              <th scope="col">
                <Say text={forecastWords.expected} />
              </th>
              <th scope="col">
                <Say text={forecastWords.between} />
              </th>
            </tr>
          </thead>
          <tbody>
            {column.coming.map(({ when, expected, lower, upper }, step) => (
              <tr key={step}>
                <th scope="row">{whenText(when, column, language)}</th>
                <td>
                  <bdi>{written(expected, column, language)}</bdi>
                </td>
                <td>
                  <bdi>{written(lower, column, language)}</bdi> <Say text={forecastWords.to} />{' '}
                  <bdi>{written(upper, column, language)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

type Period = ForecastOfColumn['coming'][number]['when'];

function whenText(when: Period, { calendar }: ForecastOfColumn, language: Language): string {
  return typeof when === 'number' ? writeNumber(when, language) : writeDay(when.day, language, calendar);
}

/** Digits enough to tell neighbours apart, and no more: nobody knows a forecast to the last of them. */
const FIGURES = 4;

function written(value: number, { isPercent }: ForecastOfColumn, language: Language): string {
  return isPercent ? writePercent(value, language) : writeNumber(Number(value.toPrecision(FIGURES)), language);
}

function short(value: number, { isPercent }: ForecastOfColumn, language: Language): string {
  return isPercent ? writePercent(value, language) : writeShort(value, language);
}
