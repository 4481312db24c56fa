import { type ScoreboardKey, scoreboardColumns } from '../src/core/dashboard/scoreboardColumns.ts';
import type { Language } from '../src/core/text.ts';
import type { Board } from '../src/scoreboard/board.ts';

type Row = Readonly<Partial<Record<ScoreboardKey, string>>>;

const SAMPLES: Readonly<Record<Language, { readonly title: string; readonly rows: readonly Row[] }>> = {
  en: {
    title: 'Tea shop (sample numbers)',
    rows: [
      objective('More people come back', '62%', '0.62', '✓ On track', 'Sara'),
      objective('Win customers at a price we can repeat', '31%', '0.31', '▲ At risk', 'Amir'),
      objective('Open the second shop', '8%', '0.08', '✕ Off track', 'Laleh'),
      kpi('Customer acquisition cost', '$46', '−8%', '$40', '0.7', '▲ Near target', '61;58;57;52;50;46'),
      kpi('Revenue', '$12,500', '+4%', '$15,000', '0.83', '✓ On track', '9800;10200;;11400;12020;12500'),
      kpi('Repeat purchase rate', '34.5%', '+1.5 points', '40%', '0.86', '✓ On track', '0.29;0.31;0.3;0.33;0.33;0.345'),
      kpi('E-mail subscribers', '4,310', '+210', '4,000', '1.08', '★ Done', '3300;3520;3700;3950;4100;4310'),
      kpi('Refund rate', '3.1%', '+0.9 points', '2%', '0.2', '✕ Off track', '0.018;0.02;0.019;0.021;0.022;0.031'),
      { kind: 'news', name: 'Refund rate rose to 3.1%, outside what it usually does.' },
      { kind: 'news', name: 'E-mail subscribers passed their target of 4,000.' },
    ],
  },
  fa: {
    title: 'چای‌فروشی (عددهای نمونه)',
    rows: [
      objective('مشتری‌ها برمی‌گردند', '۶۲٪', '0.62', '✓ در مسیر', 'سارا'),
      objective('جذب مشتری با هزینه‌ای تکرارپذیر', '۳۱٪', '0.31', '▲ نیازمند توجه', 'امیر'),
      objective('باز کردن فروشگاه دوم', '۸٪', '0.08', '✕ خارج از مسیر', 'لاله'),
      kpi('هزینهٔ جذب مشتری', '460,000 تومان', '−8%', '400,000 تومان', '0.7', '▲ نزدیک هدف', '61;58;57;52;50;46'),
      kpi('درآمد', '125,000,000 تومان', '+4%', '150,000,000 تومان', '0.83', '✓ در مسیر', '98;102;;114;120.2;125'),
      kpi('نرخ خرید دوباره', '34.5%', '+1.5 واحد', '40%', '0.86', '✓ در مسیر', '0.29;0.31;0.3;0.33;0.33;0.345'),
      kpi('مشترک خبرنامه', '4,310', '+210', '4,000', '1.08', '★ محقق شد', '3300;3520;3700;3950;4100;4310'),
      kpi('نرخ بازپرداخت', '3.1%', '+0.9 واحد', '2%', '0.2', '✕ خارج از مسیر', '0.018;0.02;0.019;0.021;0.022;0.031'),
      { kind: 'news', name: 'نرخ بازپرداخت به ۳٫۱٪ رسید که بیرون از رفتار همیشگی آن است.' },
      { kind: 'news', name: 'شمار مشترک‌های خبرنامه از هدف ۴٬۰۰۰ گذشت.' },
    ],
  },
};

/** A scoreboard with made-up numbers, as a sheet in the language would show it. */
export function sampleBoard(language: Language): Extract<Board, { readonly title: string }> {
  const keys = Object.keys(scoreboardColumns) as ScoreboardKey[];
  const { title, rows } = SAMPLES[language];
  const asOf = language === 'fa' ? '۱۴۰۵/۰۹/۰۸' : '2026-11-29';
  const cells = rows.map((row) => keys.map((key) => row[key] ?? (key === 'asOf' && row.kind !== 'news' ? asOf : '')));
  return {
    title,
    cells: [keys.map((key) => scoreboardColumns[key].header[language]), ...cells],
    readAt: '2026-11-29T08:30:00.000Z',
  };
}

function objective(name: string, value: string, progress: string, status: string, owner: string): Row {
  return { kind: 'objective', name, value, progress, status, owner };
}

function kpi(
  name: string,
  value: string,
  change: string,
  target: string,
  progress: string,
  status: string,
  trend: string,
): Row {
  return { kind: 'kpi', name, value, change, target, progress, status, trend };
}
