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
  /** Ids of the goals whose numbers are taken over from there: of a conflict, those where theirs is chosen. */
  readonly theirs: readonly string[];
  /** What became of those that were sent. */
  readonly sent: readonly SentChange[];
}

export interface Sending {
  /** Null until it was asked for. */
  readonly shown: Shown | null;
  preview(source: string, account: string): void;
  choose(id: string, isSent: boolean): void;
  /** Of a conflict, whose number stands on both sides afterwards. */
  decide(id: string, whose: 'mine' | 'theirs'): void;
  send(): void;
  /** How many numbers are left while they are sent; null while none are. */
  readonly left: number | null;
}

export function useSending(ask: Ask, task: Task): Sending {
  const [shown, setShown] = useState<Sending['shown']>(null);
  const [left, setLeft] = useState<number | null>(null);

  /** Call after call, until all are sent or the tool takes no more. */
  const sendAll = async ({ source, account, lines, chosen, theirs }: Shown): Promise<Message> => {
    const changes = lines
      .filter(({ id, became }) => (became === 'send' || became === 'conflict') && [...chosen, ...theirs].includes(id))
      .map(({ key, id, above, from, to, became }) => {
        const takesTheirs = theirs.includes(id);
        return { key, id, above, from, to, overNewer: became === 'conflict' && !takesTheirs, takesTheirs };
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
          const open = (ids: readonly string[]): string[] => ids.filter((id) => !isTold(id));
          return { ...now, chosen: open(now.chosen), theirs: open(now.theirs), sent: [...earlier, ...told] };
        });
        if (outcome.stopped) {
          const left = changes.length - sent.length;
          return { tone: 'error', text: sendWords.stopped(outcome.stopped, took(sent), taken(sent), left) };
        }
      }
    } finally {
      setLeft(null);
    }
    const not = sent.length - took(sent) - taken(sent);
    const text = sendWords.sent(took(sent), taken(sent), not, sourceName(source));
    return not === 0 ? done(text) : { tone: 'error', text };
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
        setShown({ source, account, lines, chosen: ready, theirs: [], sent: [] });
        const conflicts = lines.filter(({ became }) => became === 'conflict').length;
        return { ...done(sendWords.found(ready.length, conflicts, lines.length)), focus: 'sending' };
      }),
    choose: (id, isSent) =>
      setShown((now) => {
        if (!now) return now;
        const others = now.chosen.filter((each) => each !== id);
        return { ...now, chosen: isSent ? [...others, id] : others };
      }),
    decide: (id, whose) =>
      setShown((now) => {
        if (!now) return now;
        const having = (ids: readonly string[], isIn: boolean): string[] => [
          ...ids.filter((each) => each !== id),
          ...(isIn ? [id] : []),
        ];
        return {
          ...now,
          chosen: having(now.chosen, whose === 'mine'),
          theirs: having(now.theirs, whose === 'theirs'),
        };
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

/** How many numbers stand here now as they stand there. */
function taken(sent: readonly SentChange[]): number {
  return sent.filter(({ became }) => became === 'taken').length;
}
