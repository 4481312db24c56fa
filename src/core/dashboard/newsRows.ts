import { quoted } from '../formula/dialects/sheets.ts';
import { caption, heading, type PagePen } from './pagePen.ts';
import { dateShown, leading } from './shown.ts';
import type { DashboardScope } from './sources.ts';

/**
 * Writes a row a sentence below a heading that says of which week they are.
 * @param newsDay the cell of the day on which they were written
 * @param room how many rows there are
 */
export function writeNews(
  pen: PagePen,
  news: readonly string[],
  room: number,
  newsDay: string,
  { language, settings }: DashboardScope,
): void {
  const [before = '', after = ''] = pen.say('newsOfWeek').split('#');
  // Without a mark in front, LibreOffice prints boxes over bold letters that digits follow.
  const ofWeek = `${leading(language)}${quoted(before)}&${dateShown(newsDay, settings.calendar, language)}&${quoted(after)}`;
  pen.formula(pen.row, 1, `=IF(ISNUMBER(${newsDay});${ofWeek};${quoted(pen.say('news'))})`, heading);
  pen.text(pen.row, 6, pen.say('newsAbout'), caption);
  pen.row += 1;
  for (let index = 0; index < room; index++) {
    pen.slot('news', 1, news[index] ?? '', { size: 9 });
    pen.row += 1;
  }
}
