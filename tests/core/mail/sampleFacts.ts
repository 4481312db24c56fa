import { gregorianDay } from '../../../src/core/calendar/day.ts';
import { weekInQuarter } from '../../../src/core/calendar/week.ts';
import type { OkrCells } from '../../../src/core/cycle/okrRow.ts';
import type { MailFacts } from '../../../src/core/mail/facts.ts';
import { type Status, statuses, statusGlyphs } from '../../../src/core/okr/status.ts';
import { defaultSettings } from '../../../src/core/settings/settings.ts';
import type { Language, Text } from '../../../src/core/text.ts';

/** A Monday, in week 9 of the quarter. */
const TODAY = gregorianDay(2026, 11, 23) as number;

interface KeyResult {
  readonly key: string;
  readonly title: Text;
  readonly owner: Text;
  readonly unit: Text;
  readonly start: number;
  readonly target: number;
  readonly values: readonly number[];
  readonly progress: number;
  readonly status: Status;
  /** How many days ago the last check-in was. */
  readonly age: number;
  readonly note?: Text;
}

const SARA = { en: 'Sara', fa: 'سارا' };
const AMIR = { en: 'Amir', fa: 'امیر' };

const keyResults: readonly KeyResult[] = [
  {
    ...{ key: 'O1.1', title: { en: 'Win 400 new customers', fa: 'جذب ۴۰۰ مشتری تازه' }, owner: SARA },
    ...{ unit: { en: 'customers', fa: 'مشتری' }, start: 0, target: 400, progress: 0.71, status: 'on_track', age: 1 },
    values: [40, 80, 118, 160, 198, 236, 284],
  },
  {
    ...{
      key: 'O1.2',
      title: { en: 'Bring cost per customer to $90', fa: 'رساندن هزینهٔ جذب به ۹۰ هزار تومان' },
      owner: AMIR,
    },
    ...{ unit: { en: 'USD', fa: 'تومان' }, start: 140, target: 90, progress: 0.2, status: 'off_track', age: 2 },
    values: [140, 138, 139, 131, 128, 129, 130],
    note: { en: 'Two <campaigns> & one "test" still run', fa: 'دو <کمپین> و یک «آزمون A/B» هنوز در جریان است' },
  },
  {
    ...{ key: 'O2.1', title: { en: 'Repeat purchases to 30%', fa: 'رساندن خرید دوباره به ۳۰٪' }, owner: SARA },
    ...{ unit: { en: '%', fa: 'درصد' }, start: 0.18, target: 0.3, progress: 0.5, status: 'at_risk', age: 11 },
    values: [0.19, 0.2, 0.21, 0.22, 0.23, 0.24],
  },
  {
    ...{ key: 'O2.2', title: { en: 'Answer within 4 hours', fa: 'پاسخ در کمتر از ۴ ساعت' }, owner: { en: '', fa: '' } },
    ...{ unit: { en: 'hours', fa: 'ساعت' }, start: 12, target: 4, progress: 1, status: 'done', age: 20 },
    values: [12, 9, 7, 4],
  },
];

const objectives = [
  {
    key: 'O1',
    title: { en: 'Grow without paying more', fa: 'رشد بدون هزینهٔ بیشتر' },
    progress: 0.46,
    status: 'off_track',
  },
  { key: 'O2', title: { en: 'Customers who stay', fa: 'مشتریانی که می‌مانند' }, progress: 0.75, status: 'at_risk' },
] as const;

/** What a file of two objectives tells in a week, in either language. */
export function sampleFacts(language: Language): MailFacts {
  const settings = defaultSettings(language);
  const days = { firstDay: { day: TODAY - 61 }, lastDay: { day: TODAY + 28 } };
  const statusCell = (status: Status): string => `${statusGlyphs[status]} ${statuses[status][language]}`;
  const rows = objectives.flatMap(({ key, title, progress, status }): OkrCells[] => [
    { cells: { key, title: title[language], progress, expected: 0.685, status: statusCell(status), ...days } },
    ...keyResults
      .filter((each) => each.key.startsWith(`${key}.`))
      .map(
        (each): OkrCells => ({
          cells: {
            ...{ key: each.key, title: each.title[language], unit: each.unit[language] },
            ...{ start: each.start, target: each.target, current: each.values[each.values.length - 1] as number },
            ...{ progress: each.progress, expected: 0.685, status: statusCell(each.status) },
            ...(each.owner[language] !== '' && { owner: each.owner[language] }),
          },
        }),
      ),
  ]);
  const { quarter, number } = weekInQuarter(TODAY, settings.calendar, settings.firstWeekday);
  return {
    file: {
      name: language === 'fa' ? 'اهداف فروشگاه نمونه' : 'Sample Shop OKRs',
      link: 'https://docs.google.com/spreadsheets/d/abc/edit',
      sender: SARA[language],
    },
    okrs: { rows, cycles: [{ name: quarter.name[language], lastDay: TODAY + 6 }] },
    log: {
      known: keyResults.map(({ key, values, age, note }) => ({
        key,
        values,
        valueDays: values.map((_, index) => TODAY - age - 7 * (values.length - 1 - index)),
        lastDay: TODAY - age,
        note: note?.[language] ?? '',
        who: note ? AMIR[language] : '',
      })),
      notes: [
        {
          ...{ day: TODAY - 2, kind: 'problem', key: '', isDone: false, doneOn: null, acknowledgedBy: [] },
          ...{
            who: AMIR[language],
            text: language === 'fa' ? 'درگاه پرداخت دو بار قطع شد' : 'The payment page was down twice',
          },
        },
      ],
    },
    kpis: {
      cards: [
        {
          ...{ name: language === 'fa' ? 'نرخ ترک سبد' : 'Cart abandonment', fn: 'KPI_CART_ABANDON' },
          ...{ unit: language === 'fa' ? 'درصد' : '%', health: 'unhealthy', asksForAttention: true, keyResult: null },
          readings: [0.7, 0.71, 0.69, 0.7, 0.72, 0.7, 0.71, 0.79].map((value, index) => ({
            day: TODAY - 1 - 7 * (7 - index),
            value,
          })),
        },
      ],
    },
    findDrivers: () => ({}),
    samples: 0,
    today: TODAY,
    week: { quarter: quarter.name, number },
    settings,
  };
}

/** A file in which nothing moved, nothing is behind and nobody is late. */
export function calmFacts(language: Language): MailFacts {
  const facts = sampleFacts(language);
  const row = facts.okrs.rows.find(({ cells }) => cells.key === 'O1.1') as OkrCells;
  const known = facts.log.known.find(({ key }) => key === 'O1.1');
  return {
    ...facts,
    okrs: { rows: [facts.okrs.rows[0] as OkrCells, row], cycles: [] },
    log: { known: known ? [{ ...known, values: [284, 284], valueDays: [TODAY - 8, TODAY - 1] }] : [], notes: [] },
    kpis: null,
  };
}

/** Far more than anyone should have, of texts that would break the mail if they could. */
export function hugeFacts(language: Language, text: string, objectives = 20): MailFacts {
  const facts = sampleFacts(language);
  const known = facts.log.known[1] as MailFacts['log']['known'][number];
  const objective = facts.okrs.rows[0] as OkrCells;
  const keyResult = facts.okrs.rows.find(({ cells }) => cells.key === 'O1.2') as OkrCells;
  const numbers = Array.from({ length: objectives }, (_, index) => index + 1);
  const rows = numbers.flatMap((number): OkrCells[] => [
    { cells: { ...objective.cells, key: `O${number}`, title: text } },
    ...[1, 2, 3, 4, 5].map(
      (part): OkrCells => ({
        cells: {
          ...keyResult.cells,
          key: `O${number}.${part}`,
          title: `${text} ${number}`,
          owner: `${text} ${number}`,
          unit: text,
        },
      }),
    ),
  ]);
  const keys = rows.map(({ cells }) => String(cells.key)).filter((key) => key.includes('.'));
  const note = facts.log.notes[0] as MailFacts['log']['notes'][number];
  const card = facts.kpis?.cards[0];
  return {
    ...facts,
    file: { ...facts.file, name: text, sender: text },
    okrs: { rows, cycles: [{ name: text, lastDay: TODAY }] },
    log: {
      known: keys.map((key, index) => ({
        ...known,
        ...{ key, note: text, who: text, lastDay: TODAY - (index % 2 === 0 ? 1 : 9) },
        valueDays: known.valueDays.map((day) => day - (index % 2 === 0 ? 0 : 8)),
      })),
      notes: Array.from({ length: 50 }, () => ({ ...note, text, who: text })),
    },
    kpis: { cards: card ? numbers.map((number) => ({ ...card, name: `${text} ${number}` })) : [] },
  };
}
