import type { DemoAnswer, DemoRequest, DemoSource } from './demoSource.ts';

/** Google Analytics, as far as `runReport` goes: a shop whose weekends are quiet. */
export const ga4Demo: DemoSource = {
  host: 'analyticsdata.googleapis.com',
  // What ScriptApp.getOAuthToken gives in the preview.
  key: 'preview-token',
  answer(request) {
    if (request.headers.authorization !== `Bearer ${this.key}`) {
      return refused(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (request.method === 'GET' && /^\/v1beta\/properties\/\d+\/metadata$/.test(request.url.pathname)) return fields();
    if (request.method !== 'POST' || !/^\/v1beta\/properties\/\d+:runReport$/.test(request.url.pathname)) {
      return refused(404, 'NOT_FOUND', 'Requested entity was not found.');
    }
    return report(request);
  },
};

/** What the property has, some of it its own. */
function fields(): DemoAnswer {
  const named = (names: readonly string[]) => names.map((apiName) => ({ apiName, uiName: spaced(apiName) }));
  return {
    status: 200,
    body: {
      name: 'properties/123456789/metadata',
      dimensions: named(Object.keys(DIMENSIONS)),
      metrics: Object.entries(METRICS).map(([apiName, [type]]) => ({ apiName, uiName: spaced(apiName), type })),
    },
  };
}

function spaced(apiName: string): string {
  const words = apiName
    .replace(/^customEvent:/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

interface Asked {
  readonly dateRanges?: readonly { readonly startDate: string; readonly endDate: string }[];
  readonly dimensions?: readonly { readonly name: string }[];
  readonly metrics?: readonly { readonly name: string }[];
  readonly limit?: unknown;
  readonly offset?: unknown;
  readonly returnPropertyQuota?: boolean;
}

function report({ body, today }: DemoRequest): DemoAnswer {
  const asked = JSON.parse(body) as Asked;
  const { dateRanges = [], dimensions = [], metrics = [], limit = '10000', offset = '0' } = asked;
  const unknown = [...dimensions, ...metrics].find(({ name }) => !(name in DIMENSIONS) && !(name in METRICS));
  if (unknown) return refused(400, 'INVALID_ARGUMENT', `Field ${unknown.name} is not a valid dimension or metric.`);
  if (
    metrics.some(({ name }) => name.startsWith('organic')) &&
    dimensions.some(({ name }) => name.startsWith('session'))
  ) {
    const message =
      'Please remove organicGoogleSearchClicks to make the request compatible. The request’s dimensions & metrics are incompatible.';
    return refused(400, 'INVALID_ARGUMENT', message);
  }
  if (typeof limit !== 'string' || typeof offset !== 'string') {
    return refused(400, 'INVALID_ARGUMENT', 'Invalid value at limit or offset.');
  }
  const visits = dateRanges.flatMap(({ startDate, endDate }) => {
    return visitsOn(dayOf(startDate, today), Math.min(dayOf(endDate, today), dayOf('today', today)));
  });
  const rows = groups(visits, dimensions).map(([values, group]) => ({
    ...(dimensions.length > 0 && { dimensionValues: values.map((value) => ({ value })) }),
    metricValues: metrics.map(({ name }) => ({ value: String(METRICS[name]?.[1](group)) })),
  }));
  return {
    status: 200,
    body: {
      ...(dimensions.length > 0 && { dimensionHeaders: dimensions.map(({ name }) => ({ name })) }),
      metricHeaders: metrics.map(({ name }) => ({ name, type: METRICS[name]?.[0] })),
      // Without rows Google leaves both away.
      ...(rows.length > 0 && {
        rows: rows.slice(Number(offset), Number(offset) + Number(limit)),
        rowCount: rows.length,
      }),
      metadata: { currencyCode: 'USD', timeZone: 'Asia/Tehran' },
      ...(asked.returnPropertyQuota && { propertyQuota: { tokensPerDay: { consumed: 3, remaining: 199_997 } } }),
      kind: 'analyticsData#runReport',
    },
  };
}

/** What one campaign brought on one day. */
interface Visits {
  readonly date: string;
  readonly channel: string;
  readonly campaign: string;
  readonly sessions: number;
  readonly keyEvents: number;
  readonly cost: number;
}

const CAMPAIGNS = [
  { channel: 'Organic Search', campaign: '(organic)', sessions: 180, rate: 0.03, costPerSession: 0 },
  { channel: 'Paid Search', campaign: 'نوروز', sessions: 120, rate: 0.05, costPerSession: 0.4 },
  // As a formula would begin: nothing of it may ever be computed.
  { channel: 'Email', campaign: '=1+1', sessions: 40, rate: 0.1, costPerSession: 0 },
] as const;

/** From Sunday on. */
const WEEK = [0.7, 1.1, 1.2, 1.15, 1, 0.9, 0.6];

function visitsOn(first: number, last: number): Visits[] {
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return days.flatMap((day) =>
    CAMPAIGNS.map(({ channel, campaign, sessions: usual, rate, costPerSession }, index) => {
      // 1970 began on a Thursday.
      const rhythm = (WEEK[(day + 4) % 7] ?? 1) * (1 + ((day * 7 + index * 3) % 11) / 50);
      const sessions = Math.round(usual * rhythm);
      return {
        date: isoOf(day).replace(/-/g, ''),
        channel,
        campaign,
        sessions,
        keyEvents: Math.round(sessions * rate),
        cost: sessions * costPerSession,
      };
    }),
  );
}

const DIMENSIONS: Readonly<Record<string, (visits: Visits) => string>> = {
  date: ({ date }) => date,
  sessionDefaultChannelGroup: ({ channel }) => channel,
  sessionCampaignName: ({ campaign }) => campaign,
  sessionSourceMedium: ({ channel }) => SOURCES[channel] ?? '(none)',
  landingPage: ({ campaign }) => (campaign === '=1+1' ? '/sale' : '/'),
  deviceCategory: ({ channel }) => (channel === 'Email' ? 'desktop' : 'mobile'),
  month: ({ date }) => date.slice(4, 6),
  'customEvent:plan': () => 'basic',
};

const SOURCES: Readonly<Record<string, string>> = {
  'Organic Search': 'google / organic',
  'Paid Search': 'google / cpc',
  Email: 'letter / email',
};

type Measure = (group: readonly Visits[]) => number;

const sessions: Measure = (group) => group.reduce((sum, each) => sum + each.sessions, 0);
const keyEvents: Measure = (group) => group.reduce((sum, each) => sum + each.keyEvents, 0);
const cost: Measure = (group) => Math.round(group.reduce((sum, each) => sum + each.cost, 0) * 100) / 100;

const METRICS: Readonly<Record<string, readonly [type: string, measure: Measure]>> = {
  sessions: ['TYPE_INTEGER', sessions],
  engagedSessions: ['TYPE_INTEGER', (group) => Math.round(sessions(group) * 0.6)],
  keyEvents: ['TYPE_FLOAT', keyEvents],
  sessionKeyEventRate: ['TYPE_FLOAT', (group) => keyEvents(group) / sessions(group)],
  totalRevenue: ['TYPE_CURRENCY', (group) => keyEvents(group) * 35],
  advertiserAdCost: ['TYPE_CURRENCY', cost],
  advertiserAdClicks: ['TYPE_INTEGER', (group) => Math.round(cost(group) / 0.4)],
  advertiserAdImpressions: ['TYPE_INTEGER', (group) => Math.round(cost(group) / 0.4) * 25],
  totalUsers: ['TYPE_INTEGER', (group) => Math.round(sessions(group) * 0.7)],
  activeUsers: ['TYPE_INTEGER', (group) => Math.round(sessions(group) * 0.65)],
  screenPageViews: ['TYPE_INTEGER', (group) => sessions(group) * 3],
  engagementRate: ['TYPE_FLOAT', (group) => Math.round(sessions(group) * 0.6) / sessions(group)],
  bounceRate: ['TYPE_FLOAT', (group) => 1 - Math.round(sessions(group) * 0.6) / sessions(group)],
  averageSessionDuration: ['TYPE_SECONDS', (group) => 60 + (sessions(group) % 30)],
  ecommercePurchases: ['TYPE_INTEGER', (group) => Math.round(keyEvents(group) * 0.8)],
  organicGoogleSearchClicks: ['TYPE_INTEGER', (group) => Math.round(sessions(group) * 0.3)],
  'customEvent:coupon_value': ['TYPE_CURRENCY', (group) => keyEvents(group) * 2],
  newUsers: ['TYPE_INTEGER', (group) => Math.round(sessions(group) * 0.4)],
};

/** The visits by what they are split by, in the order of its values. */
function groups(visits: readonly Visits[], dimensions: readonly { readonly name: string }[]): [string[], Visits[]][] {
  const byKey = new Map<string, [string[], Visits[]]>();
  for (const each of visits) {
    const values = dimensions.map(({ name }) => DIMENSIONS[name]?.(each) ?? '');
    const key = values.join('\u001f');
    const [, group] = byKey.get(key) ?? [];
    if (group) group.push(each);
    else byKey.set(key, [values, [each]]);
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** A date of Google, which may be a word, as a day counted from 1970. */
function dayOf(date: string, today: string): number {
  const back = { today: 0, yesterday: 1 }[date];
  return Date.parse(back === undefined ? date : today) / MILLISECONDS_PER_DAY - (back ?? 0);
}

function isoOf(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function refused(code: number, status: string, message: string): DemoAnswer {
  return { status: code, body: { error: { code, message, status } } };
}
