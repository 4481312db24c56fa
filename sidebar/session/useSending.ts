import { useState } from 'preact/hooks';
import type { SendingLine, SentChange } from '../../src/api.ts';
import { sourceName } from '../../src/core/facts/sourceNames.ts';
import { sendWords } from '../views/data/sendWords.ts';
import { type Ask, done, type Message, type Task } from './useTask.ts';

/** What sending progress back would change in a tool, and what became of it. */
interface Shown {
  readonly source: string;
  readonly account: string;
  readonly lines: readonly SendingLine[];
  /** Ids of the goals whose numbers are to be sent: of a conflict, those where ours is chosen. */
  readonly chosen: readonly string[];
  /** What became of those that were sent. */
  readonly sent: readonly SentChange[];
}

export interface Sending {
  /** Null until it was asked for. */
  readonly shown: Shown | null;
  preview(source: string, account: string): void;
  choose(id: string, isSent: boolean): void;
  send(): void;
  /** How many numbers are left while they are sent; null while none are. */
  readonly left: number | null;
}

export function useSending(ask: Ask, task: Task): Sending {
  const [shown, setShown] = useState<Sending['shown']>(null);
  const [left, setLeft] = useState<number | null>(null);

  /** Call after call, until all are sent or the tool takes no more. */
  const sendAll = async ({ source, account, lines, chosen }: Shown): Promise<Message> => {
    const changes = lines
      .filter(({ id, became }) => (became === 'send' || became === 'conflict') && chosen.includes(id))
      .map(({ key, id, above, from, to, became }) => {
        return { key, id, above, from, to, overNewer: became === 'conflict' };
      });
    let sent: readonly SentChange[] = [];
    try {
      while (sent.length < changes.length) {
        const rest = changes.slice(sent.length);
        setLeft(rest.length);
        const outcome = await ask('sendGoals', { source, account, changes: rest, goesOn: sent.length > 0 });
        sent = [...sent, ...outcome.sent];
        const told = sent;
        // What became of a number stays in sight; it is not chosen again.
        setShown((now) => {
          if (!now) return now;
          const isTold = (id: string): boolean => told.some((each) => each.id === id);
          const earlier = now.sent.filter(({ id }) => !isTold(id));
          return { ...now, chosen: now.chosen.filter((id) => !isTold(id)), sent: [...earlier, ...told] };
        });
        if (outcome.stopped) {
          return { tone: 'error', text: sendWords.stopped(outcome.stopped, took(sent), changes.length - sent.length) };
        }
      }
    } finally {
      setLeft(null);
    }
    const text = sendWords.sent(took(sent), sent.length - took(sent), sourceName(source));
    return took(sent) === sent.length ? done(text) : { tone: 'error', text };
  };

  return {
    shown,
    left,
    preview: (source, account) =>
      void task.run('previewSending', async () => {
        setShown(null);
        const { lines, stopped } = await ask('previewSending', { source, account });
        if (stopped) return { tone: 'error', text: stopped };
        const ready = lines.flatMap(({ id, became }) => (became === 'send' ? [id] : []));
        setShown({ source, account, lines, chosen: ready, sent: [] });
        const conflicts = lines.filter(({ became }) => became === 'conflict').length;
        return { ...done(sendWords.found(ready.length, conflicts, lines.length)), focus: 'sending' };
      }),
    choose: (id, isSent) =>
      setShown((now) => {
        if (!now) return now;
        const others = now.chosen.filter((each) => each !== id);
        return { ...now, chosen: isSent ? [...others, id] : others };
      }),
    send: () => {
      if (shown) void task.run('sendGoals', () => sendAll(shown));
    },
  };
}

/** How many numbers stand there now as they stand here. */
function took(sent: readonly SentChange[]): number {
  return sent.filter(({ became }) => became === 'sent' || became === 'already').length;
}
