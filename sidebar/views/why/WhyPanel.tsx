import { useEffect } from 'preact/hooks';
import type { ExplainedMove } from '../../../src/api.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { metricName } from '../../../src/core/facts/metricNames.ts';
import { type ComparedPeriods, type Comparison, comparisons } from '../../../src/core/insights/comparedPeriods.ts';
import type { Move } from '../../../src/core/insights/move.ts';
import { type MoveWriter, moveSentence, moveWriter } from '../../../src/core/insights/moveWords.ts';
import type { Text } from '../../../src/core/text.ts';
import { focusIds } from '../../focus.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { NoteCard } from '../../parts/NoteCard.tsx';
import { Say } from '../../parts/Say.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { Waterfall, type WaterfallStep } from './Waterfall.tsx';
import { whyWords } from './whyWords.ts';

/** As many causes as fit a glance; what is left is one row. */
const MOST_BARS = 6;

/** Where a change of a metric came from, by the rows of the table that people look at. */
export function WhyPanel({ onBack }: { readonly onBack: () => void }) {
  const { why } = useSession();
  const { explained, refused } = why;
  useEffect(why.open, []);
  useRefresh(why.refresh);
  const canPlace = explained?.move && explained.segments.length > 0;
  return (
    <Detail
      icon="explain"
      title={whyWords.title}
      {...(explained && { note: whyWords.of(explained.tab) })}
      onBack={onBack}
    >
      {refused && <NoteCard text={refused} />}
      {!explained && (
        <p class="small">
          <Say text={refused ? whyWords.how : whyWords.reading} />
        </p>
      )}
      {explained && <Told explained={explained} />}
      {explained && <Choices explained={explained} />}
      <div class="row">
        {canPlace && <Button icon="copy" label={whyWords.place} onPress={why.place} describedBy="place-about" />}
        <Button look="quiet" icon="search" label={whyWords.again} onPress={why.read} />
      </div>
      {canPlace && (
        <p id="place-about" class="small">
          <Say text={whyWords.placeAbout} />
        </p>
      )}
    </Detail>
  );
}

function nameOf({ metric, numerator, denominator }: ExplainedMove): Text {
  if (metric !== null) {
    const { en, fa } = metricName(metric);
    return { en: `“${en}”`, fa: `«${fa}»` };
  }
  return denominator ? whyWords.ratio(numerator, denominator) : whyWords.total(numerator);
}

function Told({ explained }: { readonly explained: ExplainedMove }) {
  const language = useLanguage();
  const { move, periods, isPercent, calendar, unread, dates } = explained;
  const day = (of: number): string => writeDay(of, language, calendar);
  const between = ({ first, last }: ComparedPeriods['before']) => [day(first), day(last)] as const;
  const compared = (
    <p class="small">
      <Say text={whyWords.periods(between(periods.before), between(periods.after))} />
    </p>
  );
  const undated = unread && (
    <p class="small">
      <Say text={whyWords.unread(dates, unread)} />
    </p>
  );
  if (!move) {
    return (
      <div class="card">
        <p>
          <Say text={whyWords.nothing} />
        </p>
        {compared}
        {undated}
      </div>
    );
  }
  const write = moveWriter(move, isPercent);
  return (
    <div class="card">
      <p>
        <strong>
          <Say text={moveSentence(nameOf(explained), move, write)} />
        </strong>
      </p>
      {compared}
      {explained.segments.length > 0 && (
        <>
          <Waterfall steps={stepsOf(move, write)} />
          <ul class="notes">
            {move.told.map((sentence) => (
              <li key={sentence.en}>
                <Say text={sentence} />
              </li>
            ))}
          </ul>
          <p class="small">
            <Say text={whyWords.honest} />
          </p>
        </>
      )}
      {move.leftOut > 0 && (
        <p class="small">
          <Say text={whyWords.leftOut(move.leftOut)} />
        </p>
      )}
      {undated}
    </div>
  );
}

function sumOf(causes: Move['causes'], of: 'effect' | 'shown'): number {
  return causes.reduce((sum, cause) => sum + cause[of], 0);
}

function stepsOf({ before, after, causes }: Move, write: MoveWriter): WaterfallStep[] {
  const shown = causes.length > MOST_BARS + 1 ? causes.slice(0, MOST_BARS) : causes;
  const rest = causes.slice(shown.length);
  const parts = [
    ...shown.map((cause) => ({ name: { en: cause.segment, fa: cause.segment }, ...cause })),
    ...(rest.length > 0
      ? [{ name: whyWords.others(rest.length), effect: sumOf(rest, 'effect'), shown: sumOf(rest, 'shown') }]
      : []),
  ];
  let now = before;
  const steps = parts.map(({ name, effect, shown: told }): WaterfallStep => {
    const from = now;
    now += effect;
    return {
      name,
      from,
      to: now,
      isWhole: false,
      written: { en: write.difference(told, 'en'), fa: write.difference(told, 'fa') },
    };
  });
  const whole = (name: Text, value: number): WaterfallStep => ({
    ...{
      name,
      from: 0,
      to: value,
      isWhole: true,
      written: { en: write.value(value, 'en'), fa: write.value(value, 'fa') },
    },
  });
  return [whole(whyWords.before, before), ...steps, whole(whyWords.after, after)];
}

const OWN = 'own';

function Choices({ explained }: { readonly explained: ExplainedMove }) {
  const { why } = useSession();
  const { choices, periods, segments, metric } = explained;
  const named = (words: readonly string[]): Record<string, Text> =>
    Object.fromEntries(words.map((word) => [word, { en: word, fa: word }]));
  const [first = '', second = ''] = segments;
  const split = (one: string, other: string): void =>
    why.choose({ segments: [one, other].filter((word, index, all) => word !== '' && all.indexOf(word) === index) });
  return (
    <div class="okr-form">
      <Choice
        field="comparison"
        label={whyWords.compare}
        value={why.chosen.periods ? OWN : why.chosen.comparison}
        words={{ ...comparisons, [OWN]: whyWords.own }}
        none={null}
        onChoose={(chosen) =>
          chosen === OWN ? why.choose({ periods }) : why.choose({ periods: null, comparison: chosen as Comparison })
        }
      />
      {why.chosen.periods && <OwnPeriods explained={explained} />}
      {metric !== null ? (
        <Choice
          field="metric"
          label={whyWords.metric}
          value={metric}
          words={Object.fromEntries(choices.metrics.map((each) => [each, metricName(each)]))}
          none={null}
          onChoose={(chosen) => why.choose({ metric: chosen, account: null })}
        />
      ) : (
        <div class="okr-form two">
          <Choice
            field="numerator"
            label={whyWords.numerator}
            value={explained.numerator}
            words={named(choices.numbers)}
            none={null}
            onChoose={(numerator) => why.choose({ numerator })}
          />
          <Choice
            field="denominator"
            label={whyWords.denominator}
            value={explained.denominator}
            words={named(choices.numbers.filter((word) => word !== explained.numerator))}
            none={whyWords.byNothing}
            onChoose={(denominator) => why.choose({ numerator: explained.numerator, denominator })}
          />
        </div>
      )}
      {choices.accounts.length > 1 && (
        <Choice
          field="account"
          label={whyWords.account}
          value={explained.account ?? ''}
          words={Object.fromEntries(choices.accounts.map((each) => [each.id, whyWords.ofAccount(each)]))}
          none={null}
          onChoose={(account) => why.choose({ account })}
        />
      )}
      {choices.words.length > 0 && (
        <div class="okr-form two">
          <Choice
            field="segment"
            label={whyWords.first}
            value={first}
            words={named(choices.words)}
            none={null}
            onChoose={(word) => split(word, second)}
          />
          <Choice
            field="secondSegment"
            label={whyWords.second}
            value={second}
            words={named(choices.words.filter((word) => word !== first))}
            none={whyWords.noSegment}
            onChoose={(word) => split(first, word)}
          />
        </div>
      )}
      {choices.dates.length > 1 && (
        <Choice
          field="dates"
          label={whyWords.dates}
          value={explained.dates}
          words={named(choices.dates)}
          none={null}
          onChoose={(dates) => why.choose({ dates })}
        />
      )}
    </div>
  );
}

/** The first and the last day of both periods, in any calendar that people type. */
function OwnPeriods({ explained: { periods, calendar } }: { readonly explained: ExplainedMove }) {
  const { why } = useSession();
  const language = useLanguage();
  const say = useWords();
  const field = (period: 'before' | 'after', end: 'first' | 'last') => {
    const name = `${period}${end === 'first' ? 'First' : 'Last'}` as keyof typeof whyWords.fields;
    const id = focusIds.field(name);
    return (
      <div class="field">
        <label for={id}>{say(whyWords.fields[name])}</label>
        <input
          id={id}
          type="text"
          key={periods[period][end]}
          defaultValue={writeDay(periods[period][end], language, calendar)}
          onChange={({ currentTarget }) => {
            const day = readDay(currentTarget.value);
            if (day !== null) why.choose({ periods: { ...periods, [period]: { ...periods[period], [end]: day } } });
          }}
        />
      </div>
    );
  };
  return (
    <div class="okr-form two">
      {field('before', 'first')}
      {field('before', 'last')}
      {field('after', 'first')}
      {field('after', 'last')}
    </div>
  );
}
