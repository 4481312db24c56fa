import { useRef, useState } from 'preact/hooks';
import type { Api } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { focusIds, focusStayed, useFocusSoon } from '../focus.ts';
import { CallFailure, unreachable } from '../server.ts';

/** What a call came to, as the live region says it. */
export interface Message {
  readonly tone: 'done' | 'error';
  readonly text: Text;
  readonly remedy?: Text;
}

/** What the server needs to know before it goes on. */
export interface Question {
  readonly text: Text;
  readonly yes: Text;
  readonly whenYes: () => void;
}

interface TaskState {
  /** The call that runs, if one does. */
  readonly busy: keyof Api | null;
  readonly message: Message | null;
  readonly question: Question | null;
}

export interface Task extends TaskState {
  /** Runs one call; a second one is ignored while it runs. */
  run(name: keyof Api, work: () => Promise<Message | Question>): Promise<void>;
  answer(yes: boolean): void;
  /** Says why a call came to nothing. */
  report(error: unknown): void;
  /** Clears what was said, as the user has moved on. */
  forget(): void;
}

const IDLE: TaskState = { busy: null, message: null, question: null };

/** One call at a time, with what came of it and where the focus goes. */
export function useTask(): Task {
  const [state, setState] = useState(IDLE);
  const running = useRef(false);
  const asker = useRef<HTMLElement | null>(null);
  const focusSoon = useFocusSoon();

  const run: Task['run'] = async (name, work) => {
    if (running.current) return;
    running.current = true;
    asker.current = document.activeElement as HTMLElement | null;
    setState({ ...IDLE, busy: name });
    const outcome = await work().catch(inWords);
    running.current = false;
    const asks = 'whenYes' in outcome;
    if (focusStayed(asker.current)) {
      if (asks) focusSoon(focusIds.keep);
      else if (outcome.tone === 'done') focusSoon(focusIds.undo, focusIds.primary, focusIds.search);
    }
    setState(asks ? { ...IDLE, question: outcome } : { ...IDLE, message: outcome });
  };

  const answer: Task['answer'] = (yes) => {
    const { question } = state;
    if (!question) return;
    asker.current?.focus();
    setState(IDLE);
    if (yes) question.whenYes();
  };

  const forget = (): void => setState((now) => (now.busy ? now : IDLE));

  const report = (error: unknown): void => setState((now) => ({ ...now, message: inWords(error) }));

  return { ...state, run, answer, report, forget };
}

function inWords(error: unknown): Message {
  const { sentence, remedy } = error instanceof CallFailure ? error : unreachable();
  return { tone: 'error', text: sentence, remedy };
}
