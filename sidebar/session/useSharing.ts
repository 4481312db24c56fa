import { useState } from 'preact/hooks';
import { focusIds, useFocusSoon } from '../focus.ts';
import { shareWords } from '../views/okrs/shareWords.ts';
import { type Ask, done, type Message, type Question, type Task } from './useTask.ts';

type Role = 'viewer' | 'editor';

/** Who is to get access to the file, and how that went. */
export interface Sharing {
  readonly addresses: string;
  readonly role: Role;
  /** Why the addresses were not taken. */
  readonly refused: string | null;
  type(addresses: string): void;
  choose(role: Role): void;
  share(): void;
}

export function useSharing(ask: Ask, task: Task): Sharing {
  const [addresses, setAddresses] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const [refused, setRefused] = useState<string | null>(null);
  const focusSoon = useFocusSoon();
  const share = (confirmed = false): void => {
    task.run('shareFile', async (): Promise<Message | Question> => {
      setRefused(null);
      const outcome = await ask('shareFile', { addresses, role, confirmed });
      if (outcome.done) {
        setAddresses('');
        return done(shareWords.shared(outcome.added));
      }
      if ('asked' in outcome) {
        return { text: shareWords.question(outcome.asked, role), yes: shareWords.share, whenYes: () => share(true) };
      }
      setRefused(outcome.refused);
      focusSoon(focusIds.field('addresses'));
      return { tone: 'error', text: { en: outcome.refused, fa: outcome.refused } };
    });
  };
  return { addresses, role, refused, type: setAddresses, choose: setRole, share: () => share() };
}
