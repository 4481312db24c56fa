import { useEffect } from 'preact/hooks';
import { dayOfSerial, isoText } from '../../../src/core/calendar/day.ts';
import type { CleaningPlan } from '../../../src/core/importing/planCleaning.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import { columnLetters } from '../../../src/core/tables/letters.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { NoteCard } from '../../parts/NoteCard.tsx';
import { Say } from '../../parts/Say.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { cleaningWords } from './cleaningWords.ts';
import { dataWords } from './dataWords.ts';
import { Unread } from './Unread.tsx';

/** The column that people look at, what cleaning it would do, and what it cannot know by itself. */
export function CleanColumn({ onBack }: { readonly onBack: () => void }) {
  const { cleaning, documentState } = useSession();
  const { column, plan, refused } = cleaning;
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(cleaning.read, [last]);
  useRefresh(cleaning.read);
  return (
    <Detail
      icon="clear"
      title={cleaningWords.title}
      {...(column && { note: cleaningWords.column(columnLetters(column.position), column.header.word, column.tab) })}
      onBack={onBack}
    >
      <p class="small">
        <Say text={cleaningWords.about} />
      </p>
      {refused && <NoteCard text={refused} />}
      {!plan && !refused && (
        <p class="small">
          <Say text={cleaningWords.reading} />
        </p>
      )}
      {plan && <WhatHappens plan={plan} />}
      {plan && <Choices plan={plan} />}
      {plan && plan.left.length > 0 && <Left left={plan.left} />}
      <div class="row">
        <Button look="quiet" icon="search" label={cleaningWords.again} onPress={cleaning.read} />
      </div>
    </Detail>
  );
}

function WhatHappens({ plan: { writes, numbers, dates, examples, asks } }: { readonly plan: CleaningPlan }) {
  const language = useLanguage();
  const nothing = asks.length > 0 ? cleaningWords.sayFirst : cleaningWords.nothing;
  return (
    <div class="card">
      <p>
        <strong>
          <Say text={writes.length === 0 ? nothing : cleaningWords.becomes(numbers, dates)} />
        </strong>
      </p>
      {examples.length > 0 && (
        <dl class="totals">
          {examples.map(({ text, ...becomes }, index) => (
            <div key={index}>
              <dt>
                <bdi>{text}</bdi>
              </dt>
              <dd>
                <bdi>{shown(becomes, language)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function shown({ value, as }: Omit<CleaningPlan['examples'][number], 'text'>, language: Language): string {
  if (as === 'date' || as === 'moment') return isoText(dayOfSerial(value));
  return as === 'percent' ? writePercent(value, language, 2) : writeNumber(value, language);
}

/** What the column does not tell by itself. */
function Choices({ plan: { asks, unit } }: { readonly plan: CleaningPlan }) {
  const { cleaning } = useSession();
  const { choices, choose } = cleaning;
  const { dmy, mdy } = dataWords.dateOrders;
  if (asks.length === 0 && !unit) return null;
  return (
    <div class="okr-form">
      {asks.includes('dateOrder') && (
        <Choice
          field="dateOrder"
          label={dataWords.dateOrder}
          value={choices.dateOrder ?? ''}
          words={{ dmy, mdy }}
          none={dataWords.pick}
          onChoose={(order) => choose({ dateOrder: order === '' ? null : (order as 'dmy' | 'mdy') })}
        />
      )}
      {asks.includes('decimal') && (
        <Choice
          field="decimal"
          label={cleaningWords.decimal}
          value={choices.decimal ?? ''}
          words={dataWords.decimals}
          none={dataWords.pick}
          onChoose={(mark) => choose({ decimal: mark === '' ? null : (mark as '.' | ',') })}
        />
      )}
      {asks.includes('isPercent') && (
        <Choice
          field="isPercent"
          label={cleaningWords.percent}
          value={choices.isPercent === null ? '' : choices.isPercent ? 'yes' : 'no'}
          words={cleaningWords.percents}
          none={dataWords.pick}
          onChoose={(answer) => choose({ isPercent: answer === '' ? null : answer === 'yes' })}
        />
      )}
      {unit && (
        <Choice
          field="unitIn"
          label={cleaningWords.unit(unit)}
          value={choices.unitIn}
          words={cleaningWords.units}
          none={null}
          onChoose={(unitIn) => choose({ unitIn: unitIn as 'format' | 'header' })}
        />
      )}
    </div>
  );
}

/** Texts that stay. */
function Left({ left }: { readonly left: CleaningPlan['left'] }) {
  return (
    <Unread
      title={cleaningWords.left(left.length)}
      cells={left.map(({ cell, text, reason }) => ({ id: cell, place: <bdi>{cell}</bdi>, text, reason }))}
      more={cleaningWords.more}
      isOpen
    />
  );
}
