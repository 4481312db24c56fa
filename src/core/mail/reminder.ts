import { writeFullDay } from '../calendar/write.ts';
import type { Mail, MailItem } from './content.ts';
import type { MailFacts } from './facts.ts';
import { footerOf } from './footer.ts';
import type { LateOwner } from './lateUpdates.ts';
import { mailOf } from './layOut.ts';
import { mailSentences, mailWords } from './mailWords.ts';
import { quoted, userText } from './userText.ts';

/** The most key results that a reminder names: the rest is seen in the sheet. */
const MOST = 30;

/**
 * The short mail for someone whose check-ins are late: their own key results, each with a link into its row.
 * @param linkTo the address of a key result's cell; null where the sheet has it no more
 */
export function reminderMail(
  { owner, updates }: LateOwner,
  { file, today, settings: { language, calendar } }: Pick<MailFacts, 'file' | 'today' | 'settings'>,
  linkTo: (key: string) => string | null,
): Mail {
  const title = mailSentences.waiting[language](updates.length);
  const items = updates.map(({ key, title: name, age }): MailItem => {
    const address = linkTo(key);
    return {
      name: quoted(name),
      badge: null,
      bar: null,
      sentences: [mailSentences.lastCheckIn[language](age)],
      link: address === null ? null : { words: mailWords.openRow[language], address },
    };
  });
  return mailOf({
    language,
    subject: `${title} · ${userText(file.name)}`,
    title,
    subtitle: `${quoted(owner)} · ${writeFullDay(today, language, calendar)} · ${quoted(file.name)}`,
    notice: '',
    tallies: [],
    sections: [
      {
        title: mailWords.yours[language],
        nothing: mailWords.nobodyLate[language],
        items,
        most: MOST,
      },
    ],
    link: null,
    footer: footerOf('whyLate', file, language),
  });
}
