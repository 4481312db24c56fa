import { useRef, useState } from 'preact/hooks';
import type { OkrList, Step } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { type StepChange, withChanges } from '../views/okrs/steps/pendingSteps.ts';
import { stepWords } from '../views/okrs/steps/stepWords.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** The steps of milestones: what is tapped shows at once, and is saved one after the other. */
export interface Steps {
  /** The steps of a key result, with what is being saved. */
  of(key: string): readonly Step[];
  change(change: StepChange): void;
}

export function useSteps(list: OkrList | null, ask: Ask, task: Task): Steps {
  const [changes, setChanges] = useState<readonly StepChange[]>([]);
  /** What was saved, with the list that was shown then: the next one knows of it. */
  const saved = useRef(new Map<StepChange, OkrList | null>());
  const queue = useRef<readonly { readonly change: StepChange; readonly said: Text }[]>([]);
  const latest = useRef(list);
  latest.current = list;

  const save = async (): Promise<void> => {
    for (let [next] = queue.current; next; [next] = queue.current) {
      try {
        await ask('saveSteps', next.change);
        saved.current.set(next.change, latest.current);
        task.say(done(next.said));
        queue.current = queue.current.slice(1);
      } catch (error) {
        // What was tapped after it may have counted on it.
        queue.current = [];
        setChanges([]);
        task.report(error);
      }
    }
  };

  const isOpen = (change: StepChange): boolean =>
    !saved.current.has(change) || saved.current.get(change) === latest.current;

  return {
    of: (key) => withChanges(key, list?.steps ?? [], changes.filter(isOpen)),
    change: (change) => {
      const isIdle = queue.current.length === 0;
      const after = withChanges(change.key, list?.steps ?? [], [...changes.filter(isOpen), change]);
      const said = stepWords.counted(after.filter(({ isDone }) => isDone).length, after.length);
      queue.current = [...queue.current, { change, said }];
      setChanges((now) => [...now.filter(isOpen), change]);
      if (isIdle) void save();
    },
  };
}
