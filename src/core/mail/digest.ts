import { writeFullDay, writeLongDay } from '../calendar/write.ts';
import { hasLimit, type OkrCells, objectivesOf, progressOf, statusOf, titleOf } from '../cycle/okrRow.ts';
import { isEnding } from '../cycle/openCycles.ts';
import { weekRows } from '../cycle/weekRows.ts';
import { whyRow } from '../cycle/whyRow.ts';
import { askedDrivers, withDrivers } from '../insights/driver.ts';
import { newsSubjects } from '../insights/newsSubjects.ts';
import { noNews } from '../insights/noNews.ts';
import { type News, type NewsSubject, weekNews } from '../insights/weekNews.ts';
import { isolate } from '../isolate.ts';
import { writeNumber } from '../numbers/write.ts';
import { type Status, statuses, statusGlyphs } from '../okr/status.ts';
import { statusColors } from '../tables/scorecard/statusColors.ts';
import type { Text } from '../text.ts';
import type { Mail, MailBadge, MailBar, MailContent, MailItem, MailSection } from './content.ts';
import type { MailFacts } from './facts.ts';
import { footerOf } from './footer.ts';
import { lateUpdates } from './lateUpdates.ts';
import { mailOf } from './layOut.ts';
import { mailSentences, mailWords } from './mailWords.ts';
import { quoted, userText } from './userText.ts';

/** The most that each section tells in full: a mail is read to its end, or not at all. */
const MOST = { objectives: 12, changed: 8, red: 10, late: 10, titles: 4, decisions: 6, problems: 5 } as const;

/**
 * The mail of the week: what changed, what is behind and why, odds that moved, whose check-in is late, which decisions are due. It
 * tells all of it without the sheet being opened.
 * @param find knows which direction is good for a KPI
 * @param reason why its reader gets it: as one of the addresses, or because somebody sent it by hand
 */
export function digestMail(
  facts: MailFacts,
  find: (fn: string) => object | undefined,
  reason: 'why' | 'whyByHand' = 'why',
): Mail {
  const { file, okrs, log, kpis, today, week, settings } = facts;
  const { language, calendar, staleAfterDays } = settings;
  const say = ({ [language]: text }: Text): string => text;
  const rows = weekRows(okrs.rows, { known: log.known, today, staleAfterDays });
  const followed = newsSubjects(
    { rows: okrs.rows, staleAfterDays },
    { known: log.known, today, staleAfterDays },
    kpis,
    find,
  );
  const subjects = withDrivers(followed, facts.findDrivers(askedDrivers(followed, today)), today);
  const tallies = talliesOf(
    rows.map(({ row }) => row),
    facts,
  );
  const title = mailWords.digestTitle[language](writeNumber(week.number, language), say(week.quarter));
  const content: MailContent = {
    language,
    subject: `${title}: ${headline(tallies, facts)} · ${userText(file.name)}`,
    title,
    subtitle: `${writeFullDay(today, language, calendar)} · ${quoted(file.name)}`,
    notice: facts.samples === 0 ? '' : mailSentences.samples[language](facts.samples),
    tallies,
    sections: [
      changed(subjects, facts),
      behind(tallies, facts),
      late(facts),
      decisions(subjects, facts),
      ...problems(facts),
      objectives(facts),
    ],
    link: file.link === '' ? null : { words: say(mailWords.openFile), address: file.link },
    footer: footerOf(reason, file, language),
  };
  return mailOf(content);
}

function talliesOf(rows: readonly OkrCells[], { settings: { language } }: MailFacts): MailContent['tallies'] {
  const shown = Object.keys(statuses) as Status[];
  return shown
    .map((status) => ({ status, count: rows.filter((row) => statusOf(row) === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => ({
      status,
      count,
      words: `${statusGlyphs[status]} ${writeNumber(count, language)} ${statuses[status][language]}`,
    }));
}

/** What is behind, in a few words. Without a status nobody knows whether something is. */
function headline(tallies: MailContent['tallies'], { settings: { language } }: MailFacts): string {
  const shown: readonly Status[] = isUnknown(tallies) ? ['no_data'] : ['off_track', 'at_risk'];
  const counts = shown
    .flatMap((status) => tallies.filter((tally) => tally.status === status))
    .map(({ status, words }) => words.replace(`${statusGlyphs[status]} `, ''));
  return counts.join(' · ') || mailWords.nothingRed[language];
}

/** Whether there are key results, and none of them has a status. */
function isUnknown(tallies: MailContent['tallies']): boolean {
  return tallies.length > 0 && tallies.every(({ status }) => status === 'no_data');
}

function section(
  title: Text,
  nothing: Text,
  items: readonly MailItem[],
  most: number,
  { settings: { language } }: MailFacts,
): MailSection {
  return { title: title[language], nothing: nothing[language], items, most };
}

function changed(subjects: readonly NewsSubject[], facts: MailFacts): MailSection {
  const { language } = facts.settings;
  // What is to be decided has a section of its own.
  const news = weekNews(
    subjects.map((subject) => ({ ...subject, decision: null })),
    facts.today,
  );
  const items = news.map(
    ({ name, tone, sentences }): MailItem => ({
      name: quoted(name),
      badge: toneBadge(tone, language),
      bar: null,
      sentences: [sentences.map((sentence) => sentence[language]).join(' ')],
      link: null,
    }),
  );
  return section(mailWords.changed, noNews(subjects, facts.today), items, MOST.changed, facts);
}

function toneBadge(tone: News['tone'], language: 'en' | 'fa'): MailBadge {
  if (tone === 'good') return { glyph: '▲', words: mailWords.better[language], ...statusColors.on_track };
  if (tone === 'bad') return { glyph: '▼', words: mailWords.worse[language], ...statusColors.off_track };
  return { glyph: '◆', words: mailWords.moved[language], ...statusColors.no_data };
}

function statusBadge(status: Status, language: 'en' | 'fa'): MailBadge {
  return { glyph: statusGlyphs[status], words: statuses[status][language], ...statusColors[status] };
}

function barOf(row: OkrCells, language: 'en' | 'fa'): MailBar | null {
  const progress = progressOf(row);
  if (progress === null) return null;
  const expected = typeof row.cells.expected === 'number' && !hasLimit(row) ? row.cells.expected : null;
  return {
    progress,
    expected,
    color: statusColors[statusOf(row)].text,
    words: mailSentences.progress[language](progress, expected),
  };
}

function behind(tallies: MailContent['tallies'], facts: MailFacts): MailSection {
  const { okrs, log, today, settings } = facts;
  const { language } = settings;
  const rows = weekRows(okrs.rows, { known: log.known, today, staleAfterDays: settings.staleAfterDays });
  const found = (['off_track', 'at_risk'] as const).flatMap((status) =>
    rows.filter(({ row }) => statusOf(row) === status).sort((one, other) => gapOf(other.row) - gapOf(one.row)),
  );
  const items = found.map(({ row, owner, known }): MailItem => {
    const note = userText(known?.note ?? '');
    return {
      name: quoted(titleOf(row)),
      badge: statusBadge(statusOf(row), language),
      bar: barOf(row, language),
      sentences: [
        whyRow(row, { ...settings, today })[language],
        owner === '' ? '' : mailSentences.owner[language](quoted(owner)),
        note === '' ? '' : mailSentences.note[language](isolate(note), known?.who ? quoted(known.who) : ''),
      ].filter((sentence) => sentence !== ''),
      link: null,
    };
  });
  const nothing = isUnknown(tallies) ? mailWords.unknownBehind : mailWords.nothingBehind;
  return section(mailWords.red, nothing, items, MOST.red, facts);
}

/** How much is missing until today. */
function gapOf(row: OkrCells): number {
  return (typeof row.cells.expected === 'number' ? row.cells.expected : 0) - (progressOf(row) ?? 0);
}

function late(facts: MailFacts): MailSection {
  const { language } = facts.settings;
  const items = lateUpdates(facts).map(({ owner, updates }): MailItem => {
    const rest = updates.length - MOST.titles;
    return {
      name: owner === '' ? mailWords.withoutOwner[language] : quoted(owner),
      badge: null,
      bar: null,
      sentences: [
        ...updates
          .slice(0, MOST.titles)
          .map(({ title, age }) => `${quoted(title)} · ${mailSentences.lastCheckIn[language](age)}`),
        ...(rest > 0 ? [mailSentences.more[language](rest)] : []),
      ],
      link: null,
    };
  });
  return section(mailWords.late, mailWords.nobodyLate, items, MOST.late, facts);
}

function decisions(subjects: readonly NewsSubject[], facts: MailFacts): MailSection {
  const { okrs, today, settings } = facts;
  const { language, calendar } = settings;
  const plain = { badge: null, bar: null, link: null };
  const ending = okrs.cycles.flatMap(({ name, lastDay }): MailItem[] => {
    if (lastDay === null || !isEnding({ lastDay }, today)) return [];
    const day = writeLongDay(lastDay, language, calendar);
    const tense = lastDay < today ? 'over' : 'ending';
    return [
      { ...plain, name: mailSentences.cycle[language](quoted(name)), sentences: [mailSentences[tense][language](day)] },
    ];
  });
  const kpis = subjects.flatMap(({ name, decision }): MailItem[] =>
    decision ? [{ ...plain, name: quoted(name), sentences: [decision[language]] }] : [],
  );
  return section(mailWords.decisions, mailWords.noDecision, [...ending, ...kpis], MOST.decisions, facts);
}

/** Nothing at all where nobody wrote down a problem. */
function problems(facts: MailFacts): MailSection[] {
  const { language } = facts.settings;
  const items = facts.log.notes
    .filter(({ kind, isDone }) => kind === 'problem' && !isDone)
    .map(
      ({ text, who }): MailItem => ({
        name: quoted(text),
        badge: null,
        bar: null,
        sentences: who === '' ? [] : [mailSentences.said[language](quoted(who))],
        link: null,
      }),
    );
  return items.length === 0 ? [] : [section(mailWords.problems, mailWords.noDecision, items, MOST.problems, facts)];
}

function objectives(facts: MailFacts): MailSection {
  const { language } = facts.settings;
  const items = objectivesOf(facts.okrs.rows).flatMap(({ row }): MailItem[] =>
    row === null
      ? []
      : [
          {
            name: quoted(titleOf(row)),
            badge: statusBadge(statusOf(row), language),
            bar: barOf(row, language),
            sentences: [],
            link: null,
          },
        ],
  );
  return section(mailWords.objectives, mailWords.noObjective, items, MOST.objectives, facts);
}
