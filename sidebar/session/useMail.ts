import { useState } from 'preact/hooks';
import type { Api, MailPreview, WeeklyMail } from '../../src/api.ts';
import { focusIds, useFocusSoon } from '../focus.ts';
import { call } from '../server.ts';
import { mailWords } from '../views/mail/mailWords.ts';
import { type Ask, done, type Message, type Task } from './useTask.ts';

type Request = Parameters<Api['keepWeeklyMail']>[0];
/** What is chosen of the mail on its screen. */
export type MailChoice = Omit<Request, 'isOn'>;

/** The weekly mail of the file, and what is being chosen of it. */
export interface MailOfWeek {
  /** Null until it was read. */
  readonly mail: WeeklyMail | null;
  readonly choice: MailChoice | null;
  /** Whether something is chosen that is not kept yet. */
  readonly isChanged: boolean;
  readonly preview: MailPreview | null;
  /** Where one mail is to go now. */
  readonly now: string;
  /** Why the addresses were not taken. */
  readonly refused: string | null;
  read(): void;
  choose(change: Partial<MailChoice>): void;
  typeNow(address: string): void;
  show(): void;
  sendNow(): void;
  /** Keeps what was chosen, and turns the mail on or stops it. */
  keep(isOn: boolean): void;
}

export function useMail(ask: Ask, task: Task): MailOfWeek {
  const [mail, setMail] = useState<WeeklyMail | null>(null);
  const [changed, setChanged] = useState<Partial<MailChoice>>({});
  const [preview, setPreview] = useState<MailPreview | null>(null);
  const [now, setNow] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const focusSoon = useFocusSoon();
  const choice = mail && { to: mail.to, day: mail.day, hour: mail.hour, remindsLate: mail.remindsLate, ...changed };

  const read = (): void => {
    call('weeklyMail', null).then(
      ({ value }) => setMail(value),
      () => undefined,
    );
  };

  return {
    mail,
    choice,
    isChanged:
      mail !== null && (Object.keys(changed) as (keyof MailChoice)[]).some((key) => changed[key] !== mail[key]),
    preview,
    now,
    refused,
    read,
    choose: (change) => {
      setRefused(null);
      setChanged((before) => ({ ...before, ...change }));
    },
    typeNow: setNow,
    show: () =>
      void task.run('previewMail', async (): Promise<Message> => {
        setPreview(await ask('previewMail', null));
        return { ...done(mailWords.shown), focus: focusIds.field('mail-preview') };
      }),
    sendNow: () =>
      void task.run('sendMailNow', async () => {
        const { to } = await ask('sendMailNow', now);
        return done(mailWords.sentNow(to));
      }),
    keep: (isOn) =>
      void task.run('keepWeeklyMail', async (): Promise<Message> => {
        if (!choice) return done(mailWords.reading);
        setRefused(null);
        const outcome = await ask('keepWeeklyMail', { ...choice, isOn });
        if (!outcome.done) {
          setRefused(outcome.refused);
          focusSoon(focusIds.field('mail-to'));
          return { tone: 'error', text: { en: outcome.refused, fa: outcome.refused } };
        }
        setChanged({});
        read();
        return done(isOn ? mailWords.isOn : mailWords.isStopped);
      }),
  };
}
