import { escapeHtml } from '../escapeHtml.ts';
import { statusColors } from '../tables/scorecard/statusColors.ts';
import type { MailBadge, MailBar, MailContent, MailItem, MailSection } from './content.ts';
import { htmlOf } from './htmlText.ts';
import { moreThan, shownItems } from './shownItems.ts';

const INK = '#202124';
const QUIET = '#5f6368';
const LINE = '#dadce0';
const EMPTY = '#e8eaed';
const LINK = '#0b57d0';
const FONT = 'font-family:Tahoma,Arial,sans-serif';

/**
 * The HTML of a mail, plain enough for mail programs: tables, styles on each cell, direction and alignment on each cell too, bars of
 * cells with a background, nothing from elsewhere.
 */
export function mailHtml(content: MailContent): string {
  const { language, title, subtitle, notice, tallies, sections, link, footer } = content;
  const layout = layoutIn(language);
  const { row, table } = layout;
  const body = [
    row(htmlOf(title), `padding:24px 24px 2px;font-size:20px;line-height:28px;font-weight:bold;color:${INK}`),
    row(htmlOf(subtitle), `padding:0 24px 12px;font-size:13px;line-height:20px;color:${QUIET}`),
    ...(notice === '' ? [] : [row(table(row(htmlOf(notice), noticeLook)), 'padding:0 24px 12px')]),
    tallies.length === 0 ? '' : row(talliesHtml(tallies, layout), 'padding:0 24px 8px;font-size:13px'),
    ...sections.map((section) => sectionHtml(section, layout)),
    link ? row(anchor(link), 'padding:20px 24px 16px;font-size:14px;line-height:22px') : '',
    row(
      footer.map(htmlOf).join('<br>'),
      `padding:20px 24px 24px;font-size:12px;line-height:19px;color:${QUIET};border-top:1px solid ${LINE}`,
    ),
  ].join('\n');
  // An address in a title or note is one long word, by which a narrow mail would be wider than its frame.
  const sheet = table(
    body,
    `max-width:600px;word-break:break-word;background:#ffffff;border:1px solid ${LINE};border-radius:8px`,
  );
  const page = table(row(sheet, 'padding:16px 8px'), 'background:#f1f3f4', 'align="center"');
  return `<!doctype html>
<html lang="${language}" dir="${layout.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${htmlOf(content.subject)}</title></head>
<body style="margin:0;padding:0;background:#f1f3f4">
${page}
</body>
</html>
`;
}

type Layout = ReturnType<typeof layoutIn>;

function layoutIn(language: MailContent['language']) {
  const [direction, side] = language === 'fa' ? ['rtl', 'right'] : ['ltr', 'left'];
  const cell = (html: string, style: string, attributes = ''): string =>
    `<td dir="${direction}"${attributes && ` ${attributes}`} style="text-align:${side};${FONT};${style}">${html}</td>`;
  const table = (rows: string, style = '', attributes = ''): string =>
    `<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0"${attributes && ` ${attributes}`} style="border-collapse:separate;margin:0 auto;${style}">\n${rows}\n</table>`;
  const row = (html: string, style: string): string => `<tr>${cell(html, style)}</tr>`;
  return { language, direction, cell, row, table };
}

function sectionHtml(section: MailSection, layout: Layout): string {
  const { title, nothing, items } = section;
  const { row } = layout;
  const shown = shownItems(section);
  const more = moreThan(section, layout.language);
  return [
    row(
      htmlOf(title),
      `padding:18px 24px 4px;font-size:15px;line-height:24px;font-weight:bold;color:${INK};border-top:1px solid ${LINE}`,
    ),
    ...shown.map((item, index) =>
      row(itemHtml(item, layout), `padding:6px 24px ${index === shown.length - 1 && more === '' ? 16 : 6}px`),
    ),
    items.length === 0 ? row(htmlOf(nothing), quiet) : '',
    more === '' ? '' : row(htmlOf(more), quiet),
  ]
    .filter((html) => html !== '')
    .join('\n');
}

const noticeLook = `padding:8px 12px;font-size:13px;line-height:20px;color:${statusColors.at_risk.text};background:${statusColors.at_risk.tint}`;
const quiet = `padding:2px 24px 12px;font-size:13px;line-height:20px;color:${QUIET}`;

function itemHtml({ name, badge, bar, sentences, link }: MailItem, layout: Layout): string {
  const { row, table } = layout;
  const head = `<b>${htmlOf(name)}</b>${badge ? ` &nbsp;${badgeHtml(badge)}` : ''}`;
  return table(
    [
      row(head, `font-size:14px;line-height:24px;color:${INK}`),
      bar ? row(barHtml(bar, layout), 'padding:2px 0') : '',
      ...sentences.map((sentence) => row(htmlOf(sentence), `font-size:13px;line-height:20px;color:${INK}`)),
      link ? row(anchor(link), 'font-size:13px;line-height:22px') : '',
    ]
      .filter((html) => html !== '')
      .join('\n'),
  );
}

function badgeHtml({ glyph, words, text, tint }: MailBadge): string {
  return `<span style="background:${tint};color:${text};padding:2px 6px;border-radius:4px;font-size:12px;white-space:nowrap">${glyph}&nbsp;${htmlOf(words)}</span>`;
}

/** What is reached in the colour of the status, what is missing until today darker than the rest. */
function barHtml({ progress, expected, color, words }: MailBar, layout: Layout): string {
  const reached = percentOf(progress);
  const missing = Math.max(0, percentOf(expected ?? 0) - reached);
  const parts = [
    { percent: reached, color },
    { percent: missing, color: '#bdc1c6' },
    { percent: 100 - reached - missing, color: EMPTY },
  ];
  return layout.table(
    `<tr>${layout.cell(stripHtml(parts, layout), '', 'width="60%"')}${layout.cell(
      htmlOf(words),
      `padding:0 10px;font-size:12px;line-height:16px;color:${QUIET}`,
      'width="40%"',
    )}</tr>`,
  );
}

interface Part {
  readonly percent: number;
  readonly color: string;
}

function stripHtml(parts: readonly Part[], { cell, table }: Layout): string {
  const cells = parts
    .filter(({ percent }) => percent > 0)
    .map(({ percent, color }) =>
      cell(
        '&nbsp;',
        `background:${color};height:8px;font-size:1px;line-height:8px`,
        `width="${percent}%" bgcolor="${color}"`,
      ),
    );
  return table(`<tr>${cells.join('')}</tr>`);
}

function talliesHtml(tallies: MailContent['tallies'], layout: Layout): string {
  const all = tallies.reduce((sum, { count }) => sum + count, 0);
  const cuts = tallies.map((_, index) =>
    Math.round((100 * tallies.slice(0, index + 1).reduce((sum, { count }) => sum + count, 0)) / all),
  );
  const parts = tallies.map(({ status }, index) => ({
    percent: (cuts[index] ?? 0) - (cuts[index - 1] ?? 0),
    color: statusColors[status].text,
  }));
  const words = tallies.map(({ words, status }) => {
    const { text, tint } = statusColors[status];
    return `<span style="background:${tint};color:${text};padding:2px 6px;border-radius:4px;white-space:nowrap">${htmlOf(words)}</span>`;
  });
  return layout.table(
    [
      layout.row(stripHtml(parts, layout), 'padding:4px 0 6px'),
      layout.row(words.join(' '), 'font-size:13px;line-height:26px'),
    ].join('\n'),
  );
}

function anchor({ words, address }: { readonly words: string; readonly address: string }): string {
  return `<a href="${escapeHtml(address)}" style="color:${LINK}">${htmlOf(words)}</a>`;
}

function percentOf(fraction: number): number {
  return Math.round(Math.min(1, Math.max(0, fraction)) * 100);
}
