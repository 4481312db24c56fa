import { DeletedTab } from '../../parts/DeletedTab.tsx';
import { Unreachable } from '../../parts/Unreachable.tsx';
import { KpiNotice } from '../kpis/KpiNotice.tsx';
import { MAIL, mailPrimary, WeeklyMail } from '../mail/WeeklyMail.tsx';
import { okrWords } from '../okrs/okrWords.ts';
import { BusinessQuestion } from '../start/BusinessQuestion.tsx';
import { openStart } from '../start/openStart.tsx';
import { startEntries } from '../start/startEntries.ts';
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
  readsOkrs: ({ documentState }) => documentState?.hasOkrs === true,
  home({ okrs, week, start, documentState }, ways) {
    if (documentState === null) return { content: <Unreachable />, primary: null };
    if (documentState.lostOkrs) {
      return {
        content: <DeletedTab title={okrWords.tabDeleted} wayBack={okrWords.tabComesBack} />,
        primary: {
          label: okrWords.startAnew,
          icon: 'direction',
          task: 'startScorecard',
          onPress: () => ways.open('week', startEntries.business),
        },
      };
    }
    if (!documentState.hasOkrs || okrs.list?.rows.length === 0) {
      const content = (
        <>
          <KpiNotice ways={ways} />
          <BusinessQuestion ways={ways} onBack={null} />
        </>
      );
      return { content, primary: null };
    }
    const toFill = start.next && {
      label: okrWords.fillThis(start.next.title),
      icon: 'edit' as const,
      task: 'selectInRow' as const,
      onPress: start.fillNext,
    };
    if (!okrs.list || !week.log)
      return { content: <WeekOverview onSave={() => undefined} ways={ways} />, primary: toFill };
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
      if (toFill) return toFill;
      if (first === undefined) return null;
      return { label: weekWords.start, icon: 'edit', task: 'checkIn', onPress: () => focusEntry(first) } as const;
    }
  },
  open(id, session, ways) {
    if (id !== MAIL) return openStart(id, session, ways);
    return { content: <WeeklyMail onBack={ways.back} />, primary: mailPrimary(session.mail) };
  },
};
