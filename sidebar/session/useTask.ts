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
  /** The element that takes the focus, where it is not Undo. */
  readonly focus?: string;
}

/** Asks the server within a task; gives the value alone. */
export type Ask = <Name extends keyof Api>(
  name: Name,
  request: Parameters<Api[Name]>[0],
) => Promise<ReturnType<Api[Name]>>;

/** The message that something went well. */
export function done(text: Text): Message {
  return { tone: 'done', text };
}

/** What the server needs to know before it goes on. */
export interface Question {
  readonly text: Text;
  readonly yes: Text;
  readonly whenYes: () => void;
  /** Whether something is lost to the sheet by a yes. */
  readonly isDangerous?: boolean;
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
  /** Says what a call beside the tasks came to. */
  say(message: Message): void;
  /** Says why a call came to nothing, after what it was about. */
  report(error: unknown, about?: Text): void;
  /** Clears what was said, as the user has moved on. */
  forget(): void;
  /** Clears what was said to be done, as something else was done since. */
  outdate(): void;
}

const IDLE: TaskState = { busy: null, message: null, question: null };

/** One call at a time, with what came of it and where the focus goes. */
export function useTask(): Task {
  const [state, setState] = useState(IDLE);
  const running = useRef(false);
  const trigger = useRef<HTMLElement | null>(null);
  const focusSoon = useFocusSoon();

  const run: Task['run'] = async (name, work) => {
    if (running.current) return;
    running.current = true;
    trigger.current = document.activeElement as HTMLElement | null;
    setState({ ...IDLE, busy: name });
    const outcome = await work().catch((error) => inWords(error));
    running.current = false;
    const asks = 'whenYes' in outcome;
    if (focusStayed(trigger.current)) {
      if (asks) focusSoon(focusIds.keep);
      else if (outcome.tone === 'done')
        focusSoon(...(outcome.focus ? [outcome.focus] : []), focusIds.undo, focusIds.primary, focusIds.search);
    }
    setState(asks ? { ...IDLE, question: outcome } : { ...IDLE, message: outcome });
  };

  const answer: Task['answer'] = (yes) => {
    const { question } = state;
    if (!question) return;
    trigger.current?.focus();
    setState(IDLE);
    if (yes) question.whenYes();
  };

  const forget = (): void => setState((now) => (now.busy ? now : IDLE));

  const say = (message: Message): void => setState((now) => ({ ...now, message }));

  const outdate = (): void => setState((now) => (now.message?.tone === 'done' ? { ...now, message: null } : now));

  const report: Task['report'] = (error, about) => say(inWords(error, about));

  return { ...state, run, answer, say, report, forget, outdate };
}

function inWords(error: unknown, about?: Text): Message {
  const { sentence, remedy } = error instanceof CallFailure ? error : unreachable();
  const text = about ? { en: `${about.en}: ${sentence.en}`, fa: `${about.fa}: ${sentence.fa}` } : sentence;
  return { tone: 'error', text, remedy };
}
