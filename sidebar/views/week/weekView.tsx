import { okrWords } from '../okrs/okrWords.ts';
import type { View } from '../view.ts';
import { hasSomething } from './entry.ts';
import { focusEntry, WeekOverview } from './WeekOverview.tsx';
import { myWeek } from './weekRows.ts';
import { weekWords } from './weekWords.ts';

/** The check-in of the week, in the row of each key result that asks for one. */
export const weekView: View = {
  id: 'week',
  name: weekWords.myWeek,
  icon: 'week',
  home({ okrs, week }, ways) {
    if (!okrs.list || !week.log)
      return { content: <WeekOverview onSave={() => undefined} ways={ways} />, primary: null };
    const { waiting, fresh } = myWeek(okrs.list, week.log);
    const waitingKeys = waiting.map(({ key }) => key);
    const typed = [...waiting, ...fresh].map(({ key }) => key).filter((key) => hasSomething(week.typedFor(key)));
    const [first] = waitingKeys;
    const save = (): void => {
      if (typed.length + week.notes.pending > 0) week.save(typed, waitingKeys);
    };
    return { content: <WeekOverview onSave={save} ways={ways} />, primary: primary() };

    function primary() {
      const { pending } = week.notes;
      if (typed.length + pending > 0) {
        const task = typed.length > 0 ? 'checkIn' : 'saveWeekNotes';
        return { label: weekWords.save(typed.length, pending), icon: 'done', task, onPress: save } as const;
      }
      if (first !== undefined) {
        return { label: weekWords.start, icon: 'edit', task: 'checkIn', onPress: () => focusEntry(first) } as const;
      }
      if (okrs.list?.rows.length !== 0) return null;
      return {
        label: okrWords.chooseTemplate,
        icon: 'objective',
        task: 'insertTemplate',
        onPress: () => ways.list('templates'),
      } as const;
    }
  },
  open: () => null,
};
