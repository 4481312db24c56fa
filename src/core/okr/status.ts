import {
  above,
  atLeast,
  atMost,
  below,
  clamp,
  type Expression,
  is,
  isBlank,
  minus,
  plus,
  times,
  when,
  word,
} from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';

/** The words of a status, from best to worst news. */
export const statuses = {
  done: { en: 'Done', fa: 'محقق شد' },
  on_track: { en: 'On track', fa: 'در مسیر' },
  at_risk: { en: 'At risk', fa: 'نیازمند توجه' },
  off_track: { en: 'Off track', fa: 'خارج از مسیر' },
  too_early: { en: 'Too early', fa: 'هنوز زود است' },
  no_data: { en: 'No data', fa: 'بدون داده' },
} as const;

export type Status = keyof typeof statuses;

/** The glyph beside each word, so that colour is never alone. */
export const statusGlyphs: Readonly<Record<Status, string>> = {
  done: '★',
  on_track: '✓',
  at_risk: '▲',
  off_track: '✕',
  too_early: '○',
  no_data: '–',
};

/** From which share of the expected progress on a rule calls it on track and at risk. Source of the default: rule R9. */
export const sharesOf = {
  default: { onTrack: 0.9, atRisk: 0.7 },
  upraise: { onTrack: 0.95, atRisk: 0.75 },
  servicenow: { onTrack: 0.9, atRisk: 0.75 },
  viva: { onTrack: 1, atRisk: 0 },
} as const;
/** How far behind the expected progress the rule of Engagedly lets it be. */
export const GAPS = { onTrack: 0.165, atRisk: 0.33 } as const;
/** While less of a cycle than this has passed, its pace says nothing yet. */
export const EARLY_BELOW = 0.1;

/** Binary arithmetic makes 0.63 a hair less than 0.9 · 0.7; that hair must not cost a status. */
export const TOLERANCE = 1e-9;

/** Status of a key result: its progress judged against the time that has passed. Rule R9. */
export const okrStatus = sheetFunction({
  fn: 'OKR_STATUS',
  name: { en: 'Status of a key result', fa: 'وضعیت نتیجهٔ کلیدی' },
  args: {
    progress: {
      kind: 'level',
      unit: 'fraction',
      mayBeBlank: true,
      guide: { en: 'Progress, unclamped', fa: 'پیشرفت خام' },
    },
    expected: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: { en: 'Expected progress', fa: 'پیشرفت مورد انتظار' },
    },
    preset: {
      kind: 'option',
      unit: 'word',
      words: {
        default: { en: 'Rasad', fa: 'رصد' },
        mooncamp: { en: 'Mooncamp', fa: 'Mooncamp' },
        upraise: { en: 'UpRaise', fa: 'UpRaise' },
        servicenow: { en: 'ServiceNow', fa: 'ServiceNow' },
        engagedly: { en: 'Engagedly', fa: 'Engagedly' },
        viva: { en: 'Viva', fa: 'Viva' },
        stay: { en: 'Stay types', fa: 'نوع‌های ماندن' },
      },
      default: 'default',
      guide: { en: 'Which rule', fa: 'کدام قاعده' },
    },
  },
  words: statuses,
  gives: { unit: 'word', shape: 'text' },
  formula: ({ progress, expected, preset }) => {
    const held = plus(clamp(progress, 0, 1), TOLERANCE);
    const shortfall = minus(expected, clamp(progress, 0, 1));
    const onTrackFrom = (share: number) => atLeast(held, times(share, expected));
    const pace = (onTrack: number, atRisk: Expression) => when(onTrackFrom(onTrack), word('on_track'), atRisk);
    const orOffTrack = (atRisk: Parameters<typeof when>[0]) => when(atRisk, word('at_risk'), word('off_track'));
    const gap = when(
      below(plus(shortfall, TOLERANCE), GAPS.onTrack),
      word('on_track'),
      orOffTrack(atMost(minus(shortfall, TOLERANCE), GAPS.atRisk)),
    );
    const byPace = when(
      is(preset, 'upraise'),
      pace(
        sharesOf.upraise.onTrack,
        orOffTrack(above(minus(held, 2 * TOLERANCE), times(sharesOf.upraise.atRisk, expected))),
      ),
      when(
        is(preset, 'servicenow'),
        pace(sharesOf.servicenow.onTrack, orOffTrack(onTrackFrom(sharesOf.servicenow.atRisk))),
        when(
          is(preset, 'engagedly'),
          gap,
          when(
            is(preset, 'viva'),
            pace(sharesOf.viva.onTrack, word('at_risk')),
            pace(sharesOf.default.onTrack, orOffTrack(onTrackFrom(sharesOf.default.atRisk))),
          ),
        ),
      ),
    );
    const early = below(expected, EARLY_BELOW);
    const judged = when(
      atLeast(progress, 1),
      word('done'),
      when(early, when(atLeast(progress, 0), word('too_early'), word('off_track')), byPace),
    );
    const stays = when(atLeast(progress, 1), word('on_track'), word('off_track'));
    return when(isBlank(progress), word('no_data'), when(is(preset, 'stay'), stays, judged));
  },
  guide: {
    family: 'okr',
    synonyms: ['traffic light', 'چراغ راهنما'],
    about: {
      en: 'Judges progress against the time that has passed, in a word.',
      fa: 'پیشرفت را در برابر زمان گذشته می‌سنجد و با یک واژه می‌گوید.',
    },
    notes: [
      {
        en: 'A blank progress beside a filled expected is No data; both blank give a blank cell.',
        fa: 'پیشرفت خالی در کنار پیشرفت مورد انتظارِ پر یعنی بدون داده؛ اگر هر دو خالی باشند خانه خالی می‌ماند.',
      },
      {
        en: 'On track from 0.90 of expected, at risk from 0.70; upraise 0.95 and 0.75; servicenow 0.90 and 0.75; engagedly by a gap of 16.5 and 33 points; viva: any shortfall is at risk; stay: met or not.',
        fa: 'در مسیر از ۰٫۹۰ و نیازمند توجه از ۰٫۷۰ پیشرفت مورد انتظار؛ upraise با ۰٫۹۵ و ۰٫۷۵؛ servicenow با ۰٫۹۰ و ۰٫۷۵؛ engagedly با فاصلهٔ ۱۶٫۵ و ۳۳ واحد؛ viva: هر کمبودی نیازمند توجه است؛ stay: رسیده یا نرسیده.',
      },
      {
        en: 'A negative progress in the first tenth of the cycle is off track.',
        fa: 'پیشرفت منفی در یک‌دهم نخست دوره خارج از مسیر است.',
      },
    ],
    source: { title: 'Rule set of this project, R9', certainty: 'project rule' },
    examples: [
      { given: { progress: 0.48, expected: 0.69 }, gives: 'Off track' },
      { given: { progress: 0.63, expected: 0.7 }, gives: 'On track' },
      { given: { progress: 0.55, expected: 0.7 }, gives: 'At risk' },
      { given: { progress: 1.02, expected: 0.4 }, gives: 'Done' },
      { given: { progress: 0, expected: 0.05 }, gives: 'Too early' },
      { given: { progress: null, expected: 0.5 }, gives: 'No data' },
      { given: { progress: 0.55, expected: 0.7, preset: 'engagedly' }, gives: 'On track' },
      { given: { progress: 0.65, expected: 0.7, preset: 'viva' }, gives: 'At risk' },
    ],
  },
});
