import { times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Viral coefficient (K-factor): new users each user brings. */
export const kFactor = metric({
  fn: 'KPI_K_FACTOR',
  name: { en: 'Viral coefficient (K-factor)', fa: 'ضریب ویروسی' },
  args: {
    invitesPerUser: {
      kind: 'level',
      unit: 'ratio',
      min: 0,
      guide: { en: 'Invites each user sends', fa: 'دعوت‌هایی که هر کاربر می‌فرستد' },
    },
    inviteConversion: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: { en: 'Share of invites that become users', fa: 'سهم دعوت‌هایی که کاربر می‌شوند' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ invitesPerUser, inviteConversion }) => times(invitesPerUser, inviteConversion),
  guide: {
    family: 'product',
    synonyms: ['virality', 'referral', 'معرفی دوستان'],
    about: { en: 'New users each user brings.', fa: 'تعداد کاربر تازه‌ای که هر کاربر می‌آورد.' },
    notes: [{ en: '1 and above grows by itself.', fa: '۱ و بالاتر خودبه‌خود رشد می‌کند.' }],
    source: {
      title: 'Weinberg and Mares, Traction; metricgen',
      url: 'https://www.metricgen.io/metrics/viral-coefficient',
      certainty: 'restated',
    },
    examples: [{ given: { invitesPerUser: 2.5, inviteConversion: 0.2 }, gives: 0.5 }],
  },
});
