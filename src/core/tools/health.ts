import { atLeast, atMost, is, when, word } from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';

/** What meeting a target means, as people choose it. */
export const targetTypes = {
  stay_at_or_above: { en: 'Stay at or above', fa: 'حداقل' },
  stay_at_or_below: { en: 'Stay at or below', fa: 'حداکثر' },
  increase_to: { en: 'Increase to', fa: 'افزایش تا' },
  decrease_to: { en: 'Decrease to', fa: 'کاهش تا' },
} as const;

export type TargetType = keyof typeof targetTypes;

/** The words of the health of a KPI. */
export const healthWords = {
  healthy: { en: 'Healthy', fa: 'سالم' },
  unhealthy: { en: 'Unhealthy', fa: 'ناسالم' },
} as const;

/** KPI health: whether a KPI meets its target, the target included. Target types of Perdoo; rule R15. */
export const health = sheetFunction({
  fn: 'KPI_HEALTH',
  name: { en: 'KPI health', fa: 'سلامت شاخص' },
  args: {
    value: { kind: 'level', unit: 'number', guide: { en: 'Value of the KPI', fa: 'مقدار شاخص' } },
    target: { kind: 'level', unit: 'number', guide: { en: 'Target', fa: 'مقدار هدف' } },
    type: {
      kind: 'option',
      unit: 'word',
      words: targetTypes,
      default: 'stay_at_or_above',
      guide: { en: 'What meeting the target means', fa: 'رسیدن به مقدار هدف یعنی چه' },
    },
  },
  words: healthWords,
  gives: { unit: 'word', shape: 'text' },
  formula: ({ value, target, type }) =>
    when(
      is(type, 'stay_at_or_below', 'decrease_to'),
      when(atMost(value, target), word('healthy'), word('unhealthy')),
      when(atLeast(value, target), word('healthy'), word('unhealthy')),
    ),
  guide: {
    family: 'tools',
    about: { en: 'Whether a KPI meets its target.', fa: 'آیا شاخص به مقدار هدف خود رسیده است؟' },
    notes: [
      {
        en: 'The target is included: a value equal to it is healthy.',
        fa: 'خود مقدار هدف هم پذیرفته است: مقدار برابر با آن سالم شمرده می‌شود.',
      },
      {
        en: 'increase_to judges as stay_at_or_above, decrease_to as stay_at_or_below; the words differ for the reader.',
        fa: 'increase_to مانند stay_at_or_above و decrease_to مانند stay_at_or_below داوری می‌کند؛ تفاوت فقط در واژه‌ای است که خواننده می‌بیند.',
      },
    ],
    source: {
      title: 'Perdoo, KPI target types; rule R15 of this project',
      url: 'https://support.perdoo.com',
      certainty: 'documented',
    },
    examples: [
      { given: { value: 42, target: 40 }, gives: 'Healthy' },
      { given: { value: 0.06, target: 0.05, type: 'stay_at_or_below' }, gives: 'Unhealthy' },
      { given: { value: 40, target: 40 }, gives: 'Healthy' },
    ],
  },
});
