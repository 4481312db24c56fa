import type { Language } from '../text.ts';
import type { MailContent, MailItem, MailSection } from './content.ts';
import { moreThan, shownItems } from './shownItems.ts';

/** The text part of a mail, for programs that show no HTML. */
export function mailText({ language, title, subtitle, notice, tallies, sections, link, footer }: MailContent): string {
  const parts = [
    [title, subtitle, notice, tallies.map(({ words }) => words).join(' · ')],
    ...sections.map((section) => sectionLines(section, language)),
    link ? [`${link.words}: ${link.address}`] : [],
    footer,
  ];
  return `${parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function sectionLines(section: MailSection, language: Language): string[] {
  const { title, nothing, items } = section;
  return [
    `== ${title} ==`,
    ...shownItems(section).flatMap(itemLines),
    items.length === 0 ? nothing : '',
    moreThan(section, language),
  ];
}

function itemLines({ name, badge, bar, sentences, link }: MailItem): string[] {
  const head = [name, badge ? `${badge.glyph} ${badge.words}` : '', bar?.words ?? ''].filter((part) => part !== '');
  return [
    `* ${head.join(' — ')}`,
    ...sentences.map((sentence) => `  ${sentence}`),
    link ? `  ${link.words}: ${link.address}` : '',
  ];
}
