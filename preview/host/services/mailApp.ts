import type { SentMail } from '../contract.ts';
import type { Boundary } from '../service.ts';

/** What a consumer account may send in a day. */
export const MAILS_A_DAY = 100;

const OPTIONS = ['to', 'subject', 'body', 'htmlBody', 'name'];
/** Of the text and of the HTML, in bytes. */
const MOST_BYTES = 200_000;

/** MailApp with an outbox in place of the post: one recipient a mail, and as many mails a day as Google lets go. */
export function mailApp(boundary: Boundary, outbox: SentMail[], mailsADay: number): object {
  return boundary.expose('MailApp', {
    getRemainingDailyQuota: (): number => Math.max(0, mailsADay - outbox.length),
    sendEmail(message: Readonly<Record<string, unknown>>, ...rest: readonly unknown[]): void {
      if (rest.length > 0 || typeof message !== 'object') {
        throw new Error('MailApp.sendEmail with anything but one object is not implemented in the preview');
      }
      const unknown = Object.keys(message).find((name) => !OPTIONS.includes(name));
      if (unknown) throw new Error(`MailApp.sendEmail with ${unknown} is not implemented in the preview`);
      const [to, subject, body, htmlBody, name] = OPTIONS.map((option) => String(message[option] ?? ''));
      if (!to) throw new Error('Failed to send email: no recipient');
      if (!/^[^\s@,]+@[^\s@,]+\.[^\s@,.]+$/.test(to)) throw new Error(`Invalid email: ${to}`);
      if (new TextEncoder().encode(`${body}${htmlBody}`).length > MOST_BYTES) {
        throw new Error('Limit Exceeded: Email Body Size.');
      }
      if (outbox.length >= mailsADay) throw new Error('Service invoked too many times for one day: email.');
      outbox.push({ to, subject: subject ?? '', text: body ?? '', html: htmlBody ?? '', name: name ?? '' });
    },
  });
}
