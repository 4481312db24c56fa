import type { Day } from '../calendar/day.ts';
import { dayOfRow, titleOf } from '../cycle/okrRow.ts';
import { eachOnce, isSameName } from '../cycle/teams.ts';
import { weekRows } from '../cycle/weekRows.ts';
import type { MailFacts } from './facts.ts';

/** A key result whose check-in is late. */
interface LateUpdate {
  readonly key: string;
  readonly title: string;
  /** How many days ago the last one was; null where there was none. */
  readonly age: number | null;
}

/** Someone with the key results of theirs that wait for a check-in; `''` for those that nobody owns. */
export interface LateOwner {
  readonly owner: string;
  readonly updates: readonly LateUpdate[];
}

/** Whose update is late, in the order of the tab. A cycle that is over asks to be closed, and not for check-ins. */
export function lateUpdates({
  okrs,
  log,
  today,
  settings,
}: Pick<MailFacts, 'okrs' | 'log' | 'today' | 'settings'>): LateOwner[] {
  const late = weekRows(okrs.rows, { known: log.known, today, staleAfterDays: settings.staleAfterDays }).filter(
    ({ row, due }) => due !== 'fresh' && !isOver(dayOfRow(row, 'lastDay', okrs.rows), today),
  );
  const of = (isTheirs: (owner: string) => boolean): LateUpdate[] =>
    late.filter(({ owner }) => isTheirs(owner)).map(({ key, row, age }) => ({ key, title: titleOf(row), age }));
  const owners = eachOnce(late.map(({ owner }) => owner)).map((name) => ({
    owner: name,
    updates: of((owner) => isSameName(owner, name)),
  }));
  const nobodys = of((owner) => owner === '');
  return nobodys.length > 0 ? [...owners, { owner: '', updates: nobodys }] : owners;
}

function isOver(lastDay: Day | null, today: Day): boolean {
  return lastDay !== null && lastDay < today;
}
