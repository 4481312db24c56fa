import { businesses } from '../../../src/core/businesses/index.ts';
import type { Session } from '../../session/useSession.ts';
import type { View, Ways } from '../view.ts';
import { BusinessQuestion } from './BusinessQuestion.tsx';
import { Explainer } from './Explainer.tsx';
import { GoalQuestion } from './GoalQuestion.tsx';
import { StartPreview } from './StartPreview.tsx';
import { startEntries } from './startEntries.ts';
import { startWords } from './startWords.ts';

/** A screen of the first run by its id, or null if it is none. */
export function openStart(id: string, session: Session, ways: Ways): ReturnType<View['open']> {
  if (id === startEntries.explainer) return { content: <Explainer onBack={ways.back} />, primary: null };
  if (id === startEntries.business) {
    return { content: <BusinessQuestion ways={ways} onBack={ways.back} />, primary: null };
  }
  for (const business of businesses) {
    if (id === startEntries.goals(business.id)) {
      return { content: <GoalQuestion business={business} ways={ways} />, primary: null };
    }
    const goal = business.goals.find((each) => id === startEntries.preview(business.id, each.id));
    if (!goal) continue;
    const then = (): void => ways.list('week');
    return {
      content: <StartPreview business={business} goal={goal} ways={ways} />,
      primary: {
        label: startWords.build,
        task: 'startScorecard',
        onPress: () => session.start.build(business, goal, then),
      },
    };
  }
  return null;
}
