/** How sure an interval is, 0.95 unless told otherwise. */
export const confidenceLevel = {
  kind: 'level',
  unit: 'fraction',
  above: 0,
  below: 1,
  default: 0.95,
  guide: { en: 'Confidence level', fa: 'سطح اطمینان' },
} as const;
