import { alignmentKinds } from '../../okr/alignment.ts';
import { keyResultTypes } from '../../okr/progress.ts';
import { objectiveKinds } from '../../okr/templates/template.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Column, DAY_FORMAT } from '../table.ts';

const PERCENT = '0%';
const forRollUp = {
  grouped: true,
  optional: true,
  neededBy: ({ rollUp }: Settings) => rollUp !== 'keyResults',
} as const;

/** In no tab until someone asks for it. */
const onDemand = { grouped: true, optional: true, neededBy: () => false } as const;

/**
 * The columns of the OKRs tab, a row an objective or a key result. The key and the nine after it are what people look at every
 * week; the rest stands in a collapsed group.
 */
export const scorecardColumns = {
  key: {
    header: { en: 'Key', fa: 'کلید' },
    widthPixels: 44,
    filledBy: 'rasad',
  },
  title: {
    header: { en: 'Objective / key result', fa: 'هدف / نتیجهٔ کلیدی' },
    widthPixels: 310,
    wraps: true,
    filledBy: 'person',
  },
  owner: {
    header: { en: 'Owner', fa: 'مسئول' },
    filledBy: 'person',
    optional: true,
  },
  start: {
    header: { en: 'Start', fa: 'مقدار شروع' },
    widthPixels: 108,
    filledBy: 'person',
  },
  target: {
    header: { en: 'Target', fa: 'مقدار هدف' },
    widthPixels: 114,
    filledBy: 'person',
  },
  current: {
    header: { en: 'Current', fa: 'مقدار فعلی' },
    widthPixels: 108,
    filledBy: 'person',
  },
  confidence: {
    header: { en: 'Confidence', fa: 'اطمینان' },
    widthPixels: 86,
    filledBy: 'person',
    optional: true,
  },
  bar: {
    header: { en: 'Progress bar', fa: 'نوار پیشرفت' },
    widthPixels: 150,
    filledBy: 'formula',
    optional: true,
  },
  status: {
    header: { en: 'Status', fa: 'وضعیت' },
    widthPixels: 112,
    filledBy: 'formula',
  },
  note: {
    header: { en: 'Note', fa: 'نکته' },
    widthPixels: 188,
    filledBy: 'formula',
    optional: true,
  },
  type: {
    header: { en: 'Type', fa: 'نوع' },
    filledBy: 'person',
    grouped: true,
    oneOf: [...Object.values(objectiveKinds), ...Object.values(keyResultTypes)],
  },
  unit: {
    header: { en: 'Unit', fa: 'واحد' },
    filledBy: 'person',
    grouped: true,
    optional: true,
  },
  weight: {
    header: { en: 'Weight', fa: 'وزن' },
    filledBy: 'person',
    grouped: true,
    optional: true,
  },
  kpi: {
    header: { en: 'KPI', fa: 'شاخص' },
    filledBy: 'person',
    grouped: true,
    optional: true,
  },
  parent: {
    header: { en: 'Aligned with', fa: 'هم‌راستا با' },
    filledBy: 'person',
    grouped: true,
    optional: true,
  },
  alignment: {
    header: { en: 'Alignment', fa: 'نوع هم‌راستایی' },
    filledBy: 'person',
    grouped: true,
    optional: true,
    oneOf: Object.values(alignmentKinds),
  },
  source: {
    header: { en: 'Source of the number', fa: 'منبع عدد' },
    filledBy: 'rasad',
    grouped: true,
    optional: true,
  },
  checkedIn: {
    header: { en: 'Last check-in', fa: 'آخرین گزارش' },
    format: DAY_FORMAT,
    filledBy: 'rasad',
    grouped: true,
    optional: true,
  },
  sampleStart: {
    header: { en: 'Sample start', fa: 'نمونهٔ شروع' },
    filledBy: 'rasad',
    grouped: true,
    optional: true,
  },
  sampleCurrent: {
    header: { en: 'Sample current', fa: 'نمونهٔ مقدار فعلی' },
    filledBy: 'rasad',
    grouped: true,
    optional: true,
  },
  cycle: {
    header: { en: 'Cycle', fa: 'دوره' },
    filledBy: 'person',
    grouped: true,
    optional: true,
  },
  firstDay: {
    header: { en: 'First day', fa: 'نخستین روز' },
    format: DAY_FORMAT,
    filledBy: 'person',
    grouped: true,
  },
  lastDay: {
    header: { en: 'Last day', fa: 'آخرین روز' },
    format: DAY_FORMAT,
    filledBy: 'person',
    grouped: true,
  },
  ownKey: {
    header: { en: 'Own key', fa: 'کلید خود ردیف' },
    filledBy: 'formula',
    grouped: true,
  },
  objectiveKey: {
    header: { en: 'Key of the objective', fa: 'کلید هدف' },
    filledBy: 'formula',
    grouped: true,
  },
  from: {
    header: { en: 'Judged from', fa: 'سنجیده از' },
    format: DAY_FORMAT,
    filledBy: 'formula',
    grouped: true,
  },
  until: {
    header: { en: 'Judged until', fa: 'سنجیده تا' },
    format: DAY_FORMAT,
    filledBy: 'formula',
    grouped: true,
  },
  days: {
    header: { en: 'Days, Jalali', fa: 'روزهای دوره' },
    filledBy: 'formula',
    grouped: true,
    optional: true,
  },
  expected: {
    header: { en: 'Expected progress', fa: 'پیشرفت مورد انتظار' },
    format: PERCENT,
    filledBy: 'formula',
    grouped: true,
  },
  ownProgress: {
    header: { en: 'Progress of the key result', fa: 'پیشرفت نتیجهٔ کلیدی' },
    format: PERCENT,
    filledBy: 'formula',
    grouped: true,
  },
  ownStatus: {
    header: { en: 'Status of the key result', fa: 'وضعیت نتیجهٔ کلیدی' },
    filledBy: 'formula',
    grouped: true,
  },
  countedWeight: {
    header: { en: 'Counted weight', fa: 'وزن شمرده' },
    filledBy: 'formula',
    grouped: true,
  },
  points: {
    header: { en: 'Weight × score', fa: 'وزن × امتیاز' },
    filledBy: 'formula',
    grouped: true,
  },
  badNews: {
    header: { en: 'Bad news', fa: 'خبر بد' },
    filledBy: 'formula',
    grouped: true,
  },
  goodNews: {
    header: { en: 'Good news', fa: 'خبر خوب' },
    filledBy: 'formula',
    grouped: true,
  },
  allBadNews: {
    header: { en: 'All bad news', fa: 'همهٔ خبرهای بد' },
    filledBy: 'formula',
    grouped: true,
  },
  allGoodNews: {
    header: { en: 'All good news', fa: 'همهٔ خبرهای خوب' },
    filledBy: 'formula',
    grouped: true,
  },
  summary: {
    header: { en: 'Key results in a sentence', fa: 'نتیجه‌های کلیدی در یک جمله' },
    filledBy: 'formula',
    grouped: true,
  },
  progress: {
    header: { en: 'Progress', fa: 'پیشرفت' },
    format: PERCENT,
    filledBy: 'formula',
    grouped: true,
  },
  score: {
    header: { en: 'Score', fa: 'امتیاز' },
    format: PERCENT,
    filledBy: 'formula',
    optional: true,
    grouped: true,
  },
  blocks: {
    header: { en: 'Blocks of the bar', fa: 'خانه‌های نوار' },
    filledBy: 'formula',
    grouped: true,
  },
  percent: {
    header: { en: 'Progress in words', fa: 'پیشرفت به رقم' },
    filledBy: 'formula',
    grouped: true,
  },
  lowestWeight: {
    header: { en: 'Weight, lowest level', fa: 'وزن پایین‌ترین سطح' },
    filledBy: 'formula',
    ...forRollUp,
  },
  lowestPoints: {
    header: { en: 'Weight × score, lowest level', fa: 'وزن × امتیاز پایین‌ترین سطح' },
    filledBy: 'formula',
    ...forRollUp,
  },
  middleWeight: {
    header: { en: 'Weight, middle level', fa: 'وزن سطح میانی' },
    filledBy: 'formula',
    ...forRollUp,
  },
  middlePoints: {
    header: { en: 'Weight × score, middle level', fa: 'وزن × امتیاز سطح میانی' },
    filledBy: 'formula',
    ...forRollUp,
  },
  targets: {
    header: { en: 'Targets by period', fa: 'هدف‌های میانی' },
    widthPixels: 140,
    filledBy: 'person',
    ...onDemand,
  },
  part: {
    header: { en: 'Part of the cycle', fa: 'بخش دوره' },
    filledBy: 'formula',
    ...onDemand,
  },
  link: {
    header: { en: 'Link to the original', fa: 'پیوند به اصل' },
    widthPixels: 140,
    filledBy: 'rasad',
    ...onDemand,
  },
  valueThere: {
    header: { en: 'Value there', fa: 'مقدار در آن ابزار' },
    filledBy: 'rasad',
    ...onDemand,
  },
  statusThere: {
    header: { en: 'Status there', fa: 'وضعیت در آن ابزار' },
    filledBy: 'rasad',
    ...onDemand,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type ScorecardKey = keyof typeof scorecardColumns;
