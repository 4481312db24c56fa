import { useEffect, useState } from 'preact/hooks';
import { focusIds } from '../../focus.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { DeletedTab } from '../../parts/DeletedTab.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { Unreachable } from '../../parts/Unreachable.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { EndingCycles } from '../cycles/EndingCycles.tsx';
import { KpiNotice } from '../kpis/KpiNotice.tsx';
import { mailWords } from '../mail/mailWords.ts';
import { MAIL } from '../mail/WeeklyMail.tsx';
import { StartedCard } from '../start/StartedCard.tsx';
import type { Ways } from '../view.ts';
import { ToAcknowledge } from './acknowledge/ToAcknowledge.tsx';
import { entryField, hasSomething } from './entry.ts';
import { WeekNews } from './news/WeekNews.tsx';
import { CopyWeek } from './notes/CopyWeek.tsx';
import { NoteLists } from './notes/NoteLists.tsx';
import { questionOf, WeekItem } from './WeekItem.tsx';
import { type MyWeek, myWeek } from './weekRows.ts';
import { weekWords } from './weekWords.ts';

/** What to check in this week, and the fields to do it in. */
export function WeekOverview({ onSave, ways }: { readonly onSave: () => void; readonly ways: Ways }) {
  const { okrs, week, start, failure, documentState } = useSession();
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(week.read, [last]);
  useRefresh(week.read);
  const shown = okrs.list && week.log && myWeek(okrs.list, week.log);
  return (
    <>
      <Unreachable />
      <StartedCard onCheckIn={focusFirstField} />
      {week.log?.isDeleted && <DeletedTab title={weekWords.logDeleted} wayBack={weekWords.logBeginsAnew} />}
      <EndingCycles onOpen={(id) => ways.open('okrs', `close ${id}`)} />
      {/* One thing at a time: the first number comes before anything else. */}
      {!start.next && <KpiNotice ways={ways} />}
      {!shown && !failure && (
        <p class="small">
          <Say text={weekWords.reading} />
        </p>
      )}
      {shown && (
        <>
          <CheckIns week={shown} onSave={onSave} />
          <WeekNews ways={ways} />
          <ToAcknowledge me={shown.me} />
          <NoteLists names={shown.names} onSave={onSave} />
          <CopyWeek week={shown} />
          <Button
            id="weekly-mail"
            look="quiet"
            icon="mail"
            label={mailWords.title}
            onPress={() => ways.open('week', MAIL)}
          />
        </>
      )}
    </>
  );
}

function CheckIns({ week: shown, onSave }: { readonly week: MyWeek; readonly onSave: () => void }) {
  const { owners, me, team, noTeam, whose, waiting, fresh, nextDay } = shown;
  const say = useWords();
  const { week, okrs } = useSession();
  const [isOpen, setOpen] = useState(fresh.some(({ key }) => hasSomething(week.typedFor(key))));
  const isRefusedInside = fresh.some(({ key }) => key === week.refused?.key);
  const toTalkAbout = fresh.filter((each) => questionOf(each) !== null).length;
  const next =
    waiting.length > 0
      ? weekWords.waiting(waiting.length, whose === 'mine')
      : nextDay === null
        ? weekWords.noneOfMine
        : weekWords.doneUntil(nextDay, week.log?.today ?? nextDay, okrs.list?.calendar ?? 'gregorian');

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key !== 'Enter' || !target.matches('input, select')) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onSave();
    else focusNext(event.currentTarget as HTMLElement, target);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Enter from the fields inside
    <div class="week" onKeyDown={onKeyDown}>
      <h2 id={focusIds.detail} tabIndex={-1} class={waiting.length === 0 ? 'with-icon calm' : 'with-icon'}>
        <Icon name={waiting.length === 0 ? 'done' : 'week'} />
        <span>
          <Say text={next} />
        </span>
      </h2>
      {owners.length > 0 && (
        <label class="whose small">
          <Say text={weekWords.whose} />
          <select
            value={whose === 'mine' ? personValue(me) : whose}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              if (chosen === 'team' || chosen === 'everyone') week.choose({ me: week.log?.me ?? '', whose: chosen });
              else week.choose({ me: chosen.slice(personValue('').length), whose: 'mine' });
            }}
          >
            <option value="everyone">{say(weekWords.everyone)}</option>
            {team !== '' && <option value="team">{say(weekWords.team(team))}</option>}
            {noTeam && (
              <option value="team" disabled>
                {say(weekWords.noTeam[noTeam])}
              </option>
            )}
            {owners.map((owner) => (
              <option key={owner} value={personValue(owner)}>
                {owner}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul>
        {waiting.map((each) => (
          <WeekItem key={each.key} of={each} withOwner={whose !== 'mine'} />
        ))}
      </ul>
      {waiting.length > 0 && (
        <p class="small">
          <Say text={weekWords.keys} />
        </p>
      )}
      {fresh.length > 0 && (
        <details open={isOpen || isRefusedInside} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Say text={weekWords.upToDate(fresh.length)} />
            {toTalkAbout > 0 && (
              <>
                {' · '}
                <Say text={weekWords.toTalkAbout(toTalkAbout)} />
              </>
            )}
          </summary>
          <ul>
            {fresh.map((each) => (
              <WeekItem key={each.key} of={each} withOwner={whose !== 'mine'} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** People may be called like a team or `everyone`. */
function personValue(name: string): string {
  return `person ${name}`;
}

/** To the next field that can be typed into, and after the last one to the button that saves. */
function focusNext(list: HTMLElement, field: HTMLElement): void {
  const fields = [...list.querySelectorAll<HTMLElement>('.check-in :is(input:not([readonly]), select)')];
  const open = fields.filter((each) => !each.closest('details:not([open])'));
  (open[open.indexOf(field) + 1] ?? document.getElementById(focusIds.primary))?.focus();
}

/** The first field of all that can be typed into. */
function focusFirstField(): void {
  document.querySelector<HTMLElement>('.check-in :is(input:not([readonly]), select)')?.focus();
}

/** The first field of a key result, whether or not its value can be typed. */
export function focusEntry(key: string): void {
  document.getElementById(entryField(key, 'value'))?.focus();
}
