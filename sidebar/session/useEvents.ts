import { useState } from 'preact/hooks';
import type { Calendar } from '../../src/core/calendar/calendar.ts';
import { type CommonEventId, commonEvents } from '../../src/core/events/commonEvents.ts';
import { eventWords } from '../views/data/eventWords.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** The common days that are to be marked. */
export interface Events {
  /** Those to choose from, first the ones that the calendar of the document usually wants. */
  readonly offered: readonly CommonEventId[];
  readonly chosen: readonly CommonEventId[];
  toggle(id: CommonEventId): void;
  /** Puts what is chosen into the Events tab, which is made on first use. */
  mark(): void;
}

/** @param calendar of the document, which says what is chosen at first */
export function useEvents(calendar: Calendar, ask: Ask, task: Task): Events {
  const [touched, setTouched] = useState<readonly CommonEventId[] | null>(null);
  const usual = ids.filter((id) => isUsualIn(id, calendar));
  const chosen = touched ?? usual;
  return {
    offered: [...usual, ...ids.filter((id) => !usual.includes(id))],
    chosen,
    toggle: (id) => setTouched(ids.filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)))),
    mark: () =>
      void task.run('markEvents', async () => {
        const { tab, added } = await ask('markEvents', { chosen });
        return done(eventWords.marked(added, tab));
      }),
  };
}

const ids = Object.keys(commonEvents) as readonly CommonEventId[];

function isUsualIn(id: CommonEventId, calendar: Calendar): boolean {
  const usualIn: readonly Calendar[] = commonEvents[id].usualIn;
  return usualIn.includes(calendar);
}
