import type { DemoSource } from './demoSource.ts';
import { dayOf, rhythm } from './rhythm.ts';

/** The values of each dimension, with their share of the visits. */
const VALUES: Readonly<Record<string, readonly (readonly [value: string, share: number])[]>> = {
  Channel: [
    ['Organic Search', 0.5],
    ['Paid Search', 0.3],
    ['Direct', 0.2],
  ],
  Device: [
    ['Mobile', 0.7],
    ['PC', 0.25],
    ['Tablet', 0.05],
  ],
  Campaign: [
    ['نوروز', 0.6],
    ['=1+1', 0.4],
  ],
  URL: [
    ['https://shop.example.com/', 0.6],
    ['https://shop.example.com/cart', 0.4],
  ],
};

/** What Clarity calls a dimension in its rows, where that differs. */
const IN_ROWS: Readonly<Record<string, string>> = { URL: 'Url' };

/** By block, the share of visits with the signal, in per cent. */
const SIGNALS = {
  DeadClickCount: 8.5,
  RageClickCount: 2.4,
  QuickbackClick: 6,
  ExcessiveScroll: 1.2,
  ScriptErrorCount: 3.1,
  ErrorClickCount: 0.7,
};

/** Clarity with one project: the visits of the last 24 hours, counts as texts and percentages as numbers. */
export const clarityDemo: DemoSource = {
  host: 'www.clarity.ms',
  name: { en: 'Microsoft Clarity', fa: 'مایکروسافت کلاریتی' },
  key: 'demo-clarity-export-token',
  answer({ url, headers, today }) {
    if (headers.authorization !== `Bearer ${this.key}`) return { status: 401, body: 'Unauthorized' };
    if (url.pathname !== '/export-data/api/v1/project-live-insights') return { status: 404, body: 'Not Found' };
    const dimension = url.searchParams.get('dimension1') ?? '';
    const visits = rhythm(dayOf(today), 900);
    const parts = (VALUES[dimension] ?? [['', 1]]).map(([value, share]) => ({
      visits: Math.round(visits * share),
      named: dimension === '' ? {} : { [IN_ROWS[dimension] ?? dimension]: value },
    }));
    const block = (metricName: string, row: (visits: number) => object) => ({
      metricName,
      information: parts.map((part) => ({ ...row(part.visits), ...part.named })),
    });
    return {
      status: 200,
      body: [
        ...Object.entries(SIGNALS).map(([name, percent]) => block(name, (count) => signal(count, percent))),
        block('ScrollDepth', () => ({ averageScrollDepth: 48.2 })),
        block('Traffic', (count) => ({
          totalSessionCount: String(count),
          totalBotSessionCount: String(Math.round(count * 0.06)),
          distinctUserCount: String(Math.round(count * 0.8)),
          PagesPerSessionPercentage: 2.4,
        })),
        block('EngagementTime', () => ({ totalTime: '157', activeTime: '109' })),
      ],
    };
  },
};

function signal(visits: number, percent: number): object {
  return {
    sessionsCount: String(visits),
    sessionsWithMetricPercentage: percent,
    sessionsWithoutMetricPercentage: 100 - percent,
    pagesViews: String(visits * 2),
    subTotal: String(Math.round((visits * percent) / 80)),
  };
}
