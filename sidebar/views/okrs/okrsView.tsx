import { keyOf, objectivesOf } from '../../../src/core/cycle/okrRow.ts';
import { focusIds } from '../../focus.ts';
import { CloseCycle } from '../cycles/CloseCycle.tsx';
import { cycleWords } from '../cycles/cycleWords.ts';
import { PastCycles } from '../cycles/PastCycles.tsx';
import { ExportFile } from '../export/ExportFile.tsx';
import { openStart } from '../start/openStart.tsx';
import { startEntries } from '../start/startEntries.ts';
import { TeamHealth } from '../team/TeamHealth.tsx';
import { teamWords } from '../team/teamWords.ts';
import type { View } from '../view.ts';
import { AlignmentMap } from './AlignmentMap.tsx';
import { alignmentWords } from './alignmentWords.ts';
import { ObjectiveDetail } from './ObjectiveDetail.tsx';
import { OkrForm, submitForm } from './OkrForm.tsx';
import { EXPORT, MAP, OkrOverview, PAST_CYCLES, SHARE, TEAM } from './OkrOverview.tsx';
import { okrWords } from './okrWords.ts';
import { ShareFile } from './ShareFile.tsx';
import { shareWords } from './shareWords.ts';

/** How an entry begins that closes a cycle. */
const CLOSE = 'close ';

/** What stands in the OKRs tab, to look at and to change: `O1` is opened, `edit O1` its form, `new` and `new O1` add, `map` draws, `team` tells who updates on time, `share` shares, `export` takes out. */
export const okrsView: View = {
  id: 'okrs',
  name: okrWords.myOkrs,
  icon: 'objective',
  readsOkrs: () => true,
  home({ okrs, failure }, ways, browsing) {
    const openNew = (): void => ways.open('okrs', 'new', focusIds.field('title'));
    const isReading = okrs.list === null && !failure;
    const isEmpty = okrs.list?.rows.length === 0;
    return {
      content: <OkrOverview ways={ways} browsing={browsing} onNew={openNew} />,
      primary: isReading
        ? null
        : isEmpty
          ? {
              label: okrWords.chooseTemplate,
              icon: 'objective',
              task: 'insertTemplate',
              onPress: () => ways.list('templates'),
            }
          : { label: okrWords.newObjective, task: 'addObjective', onPress: openNew },
    };
  },
  open(id, session, ways) {
    if (id === startEntries.explainer) return openStart(id, session, ways);
    const { okrs, week, cycles, sharing, language } = session;
    const openNew = (): void => ways.open('okrs', 'new', focusIds.field('title'));
    if (id === PAST_CYCLES) {
      const planned = okrs.list?.planned;
      return {
        content: <PastCycles onNew={openNew} onBack={ways.back} />,
        primary: planned
          ? {
              label: cycleWords.plan(planned),
              icon: 'objective',
              task: 'insertTemplate',
              onPress: () => ways.list('templates'),
            }
          : null,
      };
    }
    if (id.startsWith(CLOSE)) {
      const wanted = id.slice(CLOSE.length);
      const cycle = cycles.list?.open.find((each) => each.id === wanted) ?? null;
      const named = cycle ?? okrs.list?.cycles.find((each) => each.id === wanted);
      const name = named?.name || cycleWords.unnamed[language];
      const close = (): void => {
        if (cycle) cycles.close(cycle, () => ways.replace(PAST_CYCLES));
      };
      return {
        content: <CloseCycle cycle={cycle} name={name} onClose={close} onBack={ways.back} />,
        primary: cycle ? { label: cycleWords.close(name), icon: 'close', task: 'closeCycle', onPress: close } : null,
      };
    }
    const [word, of] = id.includes(' ') ? [id.slice(0, id.indexOf(' ')), id.slice(id.indexOf(' ') + 1)] : [id, id];
    const rows = okrs.list?.rows ?? [];
    const row = rows.find((each) => keyOf(each) === of) ?? null;
    const objective = objectivesOf(rows).find(({ key }) => key === of);
    if (id === SHARE) {
      return {
        content: <ShareFile onBack={ways.back} />,
        primary: { label: shareWords.share, icon: 'team', task: 'shareFile', onPress: sharing.share },
      };
    }
    if (id === EXPORT) return { content: <ExportFile onBack={ways.back} />, primary: null };
    if (id === TEAM) {
      return {
        content: <TeamHealth onBack={ways.back} />,
        primary: { label: teamWords.list, icon: 'team', task: 'listPeople', onPress: week.listPeople },
      };
    }
    if (id === MAP) {
      return {
        content: <AlignmentMap ways={ways} />,
        primary: { label: alignmentWords.arrange, icon: 'map', task: 'arrangeOkrs', onPress: okrs.arrange },
      };
    }
    if (id === 'new') {
      const onSave = okrs.addObjective((key) => ways.replace(key));
      return {
        content: (
          <OkrForm title={okrWords.newObjective} kind="objective" row={null} onSave={onSave} onBack={ways.back} />
        ),
        primary: { label: okrWords.save, icon: 'done', task: 'addObjective', onPress: submitForm },
      };
    }
    if (word === 'new') {
      const onSave = okrs.addKeyResult(of, (key, hasSteps) => (hasSteps ? ways.replace(key) : ways.leave()));
      return {
        content: (
          <OkrForm title={okrWords.newKeyResult} kind="keyResult" row={null} onSave={onSave} onBack={ways.back} />
        ),
        primary: { label: okrWords.save, icon: 'done', task: 'addKeyResult', onPress: submitForm },
      };
    }
    if (objective && id === of) {
      return {
        content: <ObjectiveDetail objective={objective} ways={ways} />,
        primary: {
          label: okrWords.newKeyResult,
          task: 'addKeyResult',
          onPress: () => ways.open('okrs', `new ${of}`, focusIds.field('title')),
        },
      };
    }
    if (!row) return null;
    return {
      content: (
        <OkrForm
          title={okrWords.edit}
          kind={objective ? 'objective' : 'keyResult'}
          row={row}
          onSave={okrs.edit(of, (hasSteps) => !hasSteps && ways.leave())}
          onBack={ways.back}
          onDeleted={ways.leave}
        />
      ),
      primary: { label: okrWords.save, icon: 'done', task: 'editRow', onPress: submitForm },
    };
  },
};
