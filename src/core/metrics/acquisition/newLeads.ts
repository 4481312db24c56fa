import { foldText } from '../../fold.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { metric } from '../metric.ts';

/** New leads in a period: how many leads were created between two days, both included. */
export const newLeads = metric({
  fn: 'KPI_NEW_LEADS',
  name: { en: 'New leads in a period', fa: 'تعداد سرنخ‌های جدید' },
  args: {
    dates: { kind: 'dates', unit: 'date', guide: { en: 'Creation date of each lead', fa: 'تاریخ ثبت هر سرنخ' } },
    start: { kind: 'date', unit: 'date', guide: { en: 'First day, included', fa: 'نخستین روز بازه' } },
    end: { kind: 'date', unit: 'date', guide: { en: 'Last day, included', fa: 'آخرین روز بازه' } },
    statusRange: {
      kind: 'labels',
      unit: 'text',
      optional: true,
      guide: { en: 'Status of each lead', fa: 'وضعیت هر سرنخ' },
    },
    status: {
      kind: 'label',
      unit: 'text',
      optional: true,
      guide: { en: 'The status to count', fa: 'وضعیتی که شمرده می‌شود' },
    },
  },
  gives: { unit: 'count', shape: 'number' },
  better: 'higher',
  parallel: ['dates', 'statusRange'],
  checks: ({ start, end }) => [{ left: start, must: 'be a day not after', right: end }],
  compute: ({ dates, start, end, statusRange, status }) => {
    if ((statusRange === null) !== (status === null)) {
      throw new Refusal('together', { argument: 'status_range', limit: 'status' });
    }
    const wanted = status === null ? null : foldText(status);
    return dates.filter((day, row) => {
      if (day === null || day < start || day > end) return false;
      return wanted === null || foldText(statusRange?.[row] ?? '') === wanted;
    }).length;
  },
  guide: {
    family: 'acquisition',
    synonyms: ['لید', 'lead generation', 'لیدجنریشن'],
    about: {
      en: 'How many leads were created between two days, both included.',
      fa: 'شمار سرنخ‌هایی که بین دو روز، با احتساب هر دو روز، ثبت شده‌اند.',
    },
    notes: [
      { en: 'A row whose date is blank is skipped.', fa: 'ردیفی که تاریخ آن خالی است کنار گذاشته می‌شود.' },
      {
        en: 'No lead in the period gives 0; a dates range with nothing in it gives a blank cell.',
        fa: 'اگر در بازه سرنخی نباشد نتیجه ۰ است؛ اگر هیچ تاریخی نباشد خانه خالی می‌ماند.',
      },
      {
        en: 'Letter case and Arabic or Persian forms of a letter make no difference to the status.',
        fa: 'کوچک و بزرگ بودن حروف لاتین و شکل عربی یا فارسی حروف در وضعیت فرقی ندارد.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: {
          dates: ['2026-09-23', '2026-09-30', '2026-10-02', '2026-10-31', '2026-11-01'],
          start: '2026-09-23',
          end: '2026-10-31',
        },
        gives: 4,
      },
      {
        given: {
          dates: ['2026-09-23', '2026-09-30', '2026-10-02', '2026-10-31', '2026-11-01'],
          start: '2026-09-23',
          end: '2026-10-31',
          statusRange: ['won', 'open', 'won', 'lost', 'won'],
          status: 'won',
        },
        gives: 2,
      },
    ],
  },
});
