import type { Mail, MailContent, MailSection } from './content.ts';
import { mailHtml } from './html.ts';
import { mailText } from './plainText.ts';

/** In bytes: Gmail cuts a mail off at 102 kB, and some programs earlier. */
const MOST_BYTES = 60_000;
/** By how much the sections are shortened until a mail is small enough. */
const SHORTER = 0.7;

/**
 * A mail as it is sent, in both of its parts. Where people write very long texts, its sections tell of fewer things. A subject is no
 * place for marks of direction.
 */
export function mailOf(content: MailContent): Mail {
  let share = 1;
  let shown = withMost(content, share);
  let html = mailHtml(shown);
  while (bytesOf(html) > MOST_BYTES && shown.sections.some(({ most }) => most > 1)) {
    share *= SHORTER;
    shown = withMost(content, share);
    html = mailHtml(shown);
  }
  return { subject: content.subject.replace(/[\u2068\u2069]/g, ''), html, text: mailText(shown) };
}

function withMost(content: MailContent, share: number): MailContent {
  const shorter = (section: MailSection): MailSection => ({
    ...section,
    most: Math.max(1, Math.floor(section.most * share)),
  });
  return { ...content, sections: content.sections.map(shorter) };
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
