import type { Metric } from '../../metrics/metric.ts';
import type { Text } from '../../text.ts';
import type { KeyResultType } from '../progress.ts';
import type { KeyResultUnitId } from '../units.ts';

/** The teams that templates are made for, in the order of the sidebar's filter. */
export const teams = {
  marketing: { en: 'Marketing', fa: 'بازاریابی' },
  growth: { en: 'Growth', fa: 'رشد' },
  sales: { en: 'Sales', fa: 'فروش' },
  ecommerce: { en: 'E-commerce', fa: 'فروشگاه اینترنتی' },
  content: { en: 'Content', fa: 'محتوا' },
  seo: { en: 'SEO', fa: 'سئو' },
  email: { en: 'Email', fa: 'ایمیل' },
  social: { en: 'Social media', fa: 'شبکه‌های اجتماعی' },
  product: { en: 'Product', fa: 'محصول' },
  customer_success: { en: 'Customer success', fa: 'موفقیت مشتری' },
  founders: { en: 'Founders', fa: 'بنیان‌گذاران' },
} as const satisfies Record<string, Text>;

type TeamId = keyof typeof teams;

/** How the final score is graded: an aspirational objective aims beyond reach, a committed one is owed in full. */
export const objectiveKinds = {
  aspirational: { en: 'Aspirational', fa: 'جاه‌طلبانه' },
  committed: { en: 'Committed', fa: 'تعهدی' },
} as const satisfies Record<string, Text>;

/** An objective with its key results, to start from. */
export interface Template {
  /** `MK-01`. */
  readonly id: string;
  readonly team: TeamId;
  readonly kind: keyof typeof objectiveKinds;
  readonly objective: Text;
  readonly keyResults: readonly [KeyResult, ...KeyResult[]];
}

/** One key result: from a start to a target, or a limit to stay at. Percentages are fractions. */
export interface KeyResult {
  readonly text: Text;
  /** The KPI that measures it, where Rasad has one. */
  readonly metric?: Metric;
  readonly unit: KeyResultUnitId;
  readonly type: Exclude<KeyResultType, 'auto'>;
  /** The value at the start; a limit to stay at has none. */
  readonly from?: number;
  readonly to: number;
  /** The invented value that the current cell starts with, marked as a sample. */
  readonly sample: number;
}

/** What an insert needs of a template, as plain data. */
export interface TemplateData extends Omit<Template, 'keyResults'> {
  readonly keyResults: readonly KeyResultData[];
}

export interface KeyResultData extends Omit<KeyResult, 'metric'> {
  readonly metric?: Pick<Metric, 'fn'>;
}

/** Declares a template; the type checker holds the declaration together. */
export function template(declared: Template): Template {
  return declared;
}
