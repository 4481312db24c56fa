import type { GoalLine } from '../../core/goals/plan.ts';
import { isolate } from '../../core/isolate.ts';
import type { Text } from '../../core/text.ts';
import { openGoals } from '../fetch/openGoals.ts';
import { readGoals } from '../fetch/readGoals.ts';
import { stopSentence } from '../fetch/stopSentence.ts';
import { action } from './action.ts';
import { type Brought, bringIn, NOTHING_BROUGHT, takeBack } from './broughtGoals.ts';
import { rowsOfGoals } from './linkedRows.ts';

interface Request {
  readonly source: string;
  readonly account: string;
  /** Of the reader. */
  readonly language: string;
}

interface Outcome extends Brought {
  /** Why the tool gives none, in words; null where it does. */
  readonly stopped: Text | null;
}

/**
 * Brings the goals of a tool in as objectives and key results. A row is known by its link, wherever a sort has put it, so that bringing in
 * again adds what is new and brings numbers up to date that nobody has typed over.
 */
export const bringGoals = action({
  id: 'bringGoals',
  undoLabel: (target) => ({ en: `goals from ${isolate(target)}`, fa: `هدف‌های ${isolate(target)}` }),
  run(request: Request, document, change): Outcome {
    const tool = openGoals(request, document);
    if ('stopped' in tool) return { ...NOTHING_BROUGHT, stopped: tool.stopped };
    const { connector, source, config } = tool;
    const read = readGoals(connector, source, config, { today: document.today(), tasks: true });
    if ('stop' in read) return { ...NOTHING_BROUGHT, stopped: stopSentence(read.stop, connector, null) };
    const brought = bringIn(read.goals, request.language, document, change, {
      known: (found) => rowsOfGoals(found, source, read.goals, document),
      label: `${connector.label[document.language()]} (${request.account})`,
    });
    const stays = read.stays.map((each): GoalLine => ({ ...each, key: '', became: 'stays' }));
    return { ...brought, lines: [...brought.lines, ...stays], stopped: null };
  },
  undo: takeBack,
});
