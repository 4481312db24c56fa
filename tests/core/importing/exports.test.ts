import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../../../sidebar/views/data/readTable.ts';
import { gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { sourceIds } from '../../../src/core/facts/sourceNames.ts';
import { wrongField } from '../../../src/core/facts/wrongField.ts';
import { exportProfiles } from '../../../src/core/importing/exports/index.ts';
import { recogniseExport, sourceOfExport } from '../../../src/core/importing/exports/recognise.ts';
import { guessMapping } from '../../../src/core/importing/guess.ts';
import { type FileTable, openChoice } from '../../../src/core/importing/mapping.ts';
import { readFacts } from '../../../src/core/importing/readFacts.ts';
import { exported } from './exports/exported.ts';

const today = gregorianDay(2026, 11, 29) as number;

function read(lines: readonly string[], fileName = 'export.csv', currency: string | null = 'USD') {
  const table = readTable(lines.join('\n')) as FileTable;
  const profile = recogniseExport(table.header);
  const source = profile ? sourceOfExport(profile, fileName) : 'csv';
  const mapping = guessMapping(table, { today, currency, profile });
  return { table, profile, mapping, ...readFacts(table, mapping, { source, account: fileName }) };
}

type Row = readonly [day: string, about: string, metric: string, value: number, unit: string];

interface Case {
  readonly name: keyof typeof exported;
  readonly source: string;
  readonly grain: string;
  readonly facts: readonly Row[];
  /** The lines that cannot be read, with why. */
  readonly rejected?: readonly (readonly [line: number, why: RegExp])[];
  readonly passedOver?: number;
}

const basket = 'Win back buyers › Average basket';

const cases: readonly Case[] = [
  {
    name: 'ga4',
    source: 'ga4',
    grain: 'day',
    facts: [
      ['2026-11-01', 'Paid Search', 'sessions', 1200, 'count'],
      ['2026-11-01', 'Paid Search', 'engaged_sessions', 700, 'count'],
      ['2026-11-01', 'Paid Search', 'average_engagement_time_per_session', 65, 'seconds'],
      ['2026-11-01', 'Paid Search', 'key_events', 60, 'count'],
      ['2026-11-01', 'Paid Search', 'revenue', 2400.5, 'USD'],
      ['2026-11-01', 'Direct', 'sessions', 800, 'count'],
      ['2026-11-01', 'Direct', 'engaged_sessions', 300, 'count'],
      ['2026-11-01', 'Direct', 'average_engagement_time_per_session', 45, 'seconds'],
      ['2026-11-01', 'Direct', 'key_events', 12, 'count'],
      ['2026-11-01', 'Direct', 'revenue', 300, 'USD'],
    ],
  },
  {
    name: 'googleAds',
    source: 'google_ads',
    grain: 'window',
    passedOver: 1,
    facts: [
      ['2026-11-01', 'Yalda sale', 'ad_cost', 1250.4, 'USD'],
      ['2026-11-01', 'Yalda sale', 'ad_impressions', 84_000, 'count'],
      ['2026-11-01', 'Yalda sale', 'ad_clicks', 2100, 'count'],
      ['2026-11-01', 'Yalda sale', 'interactions', 2100, 'count'],
      ['2026-11-01', 'Yalda sale', 'key_events', 84, 'count'],
      ['2026-11-01', 'Brand', 'ad_cost', 200, 'USD'],
      ['2026-11-01', 'Brand', 'ad_impressions', 5000, 'count'],
      ['2026-11-01', 'Brand', 'ad_clicks', 400, 'count'],
      ['2026-11-01', 'Brand', 'interactions', 400, 'count'],
    ],
  },
  {
    name: 'metaAds',
    source: 'meta_ads',
    grain: 'day',
    facts: [
      ['2026-11-01', 'Yalda', 'ad_cost', 900.5, 'USD'],
      ['2026-11-01', 'Yalda', 'ad_impressions', 120_000, 'count'],
      ['2026-11-01', 'Yalda', 'ad_clicks', 1800, 'count'],
      ['2026-11-01', 'Brand', 'ad_cost', 99.5, 'USD'],
      ['2026-11-01', 'Brand', 'ad_impressions', 10_000, 'count'],
      ['2026-11-01', 'Brand', 'ad_clicks', 200, 'count'],
    ],
  },
  {
    name: 'hotjar',
    source: 'hotjar',
    grain: 'day',
    facts: [
      ['2026-11-01', '', 'nps', 0, 'points'],
      ['2026-11-01', '', 'responses', 2, 'count'],
    ],
  },
  {
    name: 'clarity',
    source: 'clarity',
    grain: 'window',
    facts: [
      ['2026-11-23', '', 'sessions', 842, 'count'],
      ['2026-11-23', '', 'bot_sessions', 131, 'count'],
      ['2026-11-23', '', 'rage_click_rate', 0.0048, 'ratio'],
      ['2026-11-23', '', 'dead_click_rate', 0.2007, 'ratio'],
      ['2026-11-23', '', 'scroll_depth', 0.6776, 'ratio'],
      ['2026-11-23', '', 'active_seconds', 64, 'seconds'],
      ['2026-11-23', '', 'users_total', 610, 'count'],
    ],
  },
  {
    name: 'clarityAnswer',
    source: 'clarity',
    grain: 'snapshot',
    facts: [
      ['2026-11-29', 'Organic', 'sessions', 85, 'count'],
      ['2026-11-29', 'Organic', 'bot_sessions', 34, 'count'],
      ['2026-11-29', 'Organic', 'users_total', 120, 'count'],
      ['2026-11-29', 'Organic', 'scroll_depth', 0.3538, 'ratio'],
    ],
  },
  {
    name: 'hubspotEmails',
    source: 'hubspot',
    grain: 'day',
    passedOver: 1,
    facts: [
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_sent', 1000, 'count'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_delivered', 980, 'count'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_opens', 440, 'count'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_open_rate', 440 / 980, 'ratio'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_clicks', 98, 'count'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_click_rate', 0.1, 'ratio'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_bounces', 20, 'count'],
      ['2026-11-20', 'Yalda 101 Yalda offer', 'email_unsubs', 3, 'count'],
      ['2026-11-21', '102 News', 'email_sent', 500, 'count'],
      ['2026-11-21', '102 News', 'email_delivered', 500, 'count'],
      ['2026-11-21', '102 News', 'email_opens', 100, 'count'],
      ['2026-11-21', '102 News', 'email_open_rate', 0.2, 'ratio'],
      ['2026-11-21', '102 News', 'email_clicks', 0, 'count'],
      ['2026-11-21', '102 News', 'email_click_rate', 0, 'ratio'],
      ['2026-11-21', '102 News', 'email_bounces', 0, 'count'],
      ['2026-11-21', '102 News', 'email_unsubs', 0, 'count'],
    ],
  },
  {
    name: 'hubspotContacts',
    source: 'hubspot',
    grain: 'day',
    facts: [
      ['2026-11-01', 'Organic Search', 'contacts_new', 2, 'count'],
      ['2026-11-02', 'Paid Social', 'contacts_new', 1, 'count'],
    ],
    rejected: [[5, /same identifier as line 4/]],
  },
  {
    name: 'hubspotDeals',
    source: 'hubspot',
    grain: 'day',
    passedOver: 2,
    facts: [
      ['2026-11-05', '', 'deals_won', 1, 'count'],
      ['2026-11-05', '', 'deals_won_value', 1200.5, 'USD'],
    ],
    rejected: [[5, /No currency/]],
  },
  {
    name: 'hubspotCampaigns',
    source: 'hubspot',
    grain: 'snapshot',
    facts: [
      ['2026-11-29', 'Yalda', 'sessions', 3400, 'count'],
      ['2026-11-29', 'Yalda', 'contacts_new', 120, 'count'],
      ['2026-11-29', 'Yalda', 'contacts_influenced', 400, 'count'],
      ['2026-11-29', 'Yalda', 'campaign_deals', 8, 'count'],
      ['2026-11-29', 'Yalda', 'campaign_revenue', 12_400, 'USD'],
      ['2026-11-29', 'Yalda', 'campaign_spend', 3100, 'USD'],
      ['2026-11-29', 'Yalda', 'campaign_roi', 3, 'ratio'],
      ['2026-11-29', 'Yalda', 'campaign_budget', 2000, 'USD'],
    ],
  },
  {
    name: 'activeCampaignCampaigns',
    source: 'activecampaign',
    grain: 'day',
    facts: [
      ['2026-11-20', 'Welcome', 'email_sent', 1000, 'count'],
      ['2026-11-20', 'Welcome', 'email_opens', 441, 'count'],
      ['2026-11-20', 'Welcome', 'email_clicks', 50, 'count'],
      ['2026-11-20', 'Welcome', 'email_unsubs', 4, 'count'],
      ['2026-11-20', 'Welcome', 'email_bounces', 20, 'count'],
      ['2026-11-20', 'Welcome', 'email_delivered', 980, 'count'],
      ['2026-11-20', 'Welcome', 'email_open_rate', 0.45, 'ratio'],
      ['2026-11-20', 'Welcome', 'email_click_rate', 50 / 980, 'ratio'],
    ],
  },
  {
    name: 'activeCampaignContacts',
    source: 'activecampaign',
    grain: 'day',
    facts: [['2026-11-03', '', 'contacts_new', 2, 'count']],
  },
  {
    name: 'activeCampaignDeals',
    source: 'activecampaign',
    grain: 'day',
    passedOver: 1,
    facts: [
      ['2026-11-10', '', 'deals_won', 1, 'count'],
      ['2026-11-10', '', 'deals_won_value', 1500, 'USD'],
    ],
  },
  {
    name: 'clickUpTasksDone',
    source: 'clickup',
    grain: 'day',
    passedOver: 1,
    facts: [['2026-11-16', '', 'tasks_done', 1, 'count']],
  },
  {
    name: 'clickUpTasksCreated',
    source: 'clickup',
    grain: 'day',
    facts: [['2026-11-01', '', 'tasks_created', 2, 'count']],
  },
  {
    name: 'asanaTasks',
    source: 'asana',
    grain: 'day',
    passedOver: 1,
    facts: [['2026-11-10', '', 'tasks_done', 2, 'count']],
  },
  {
    name: 'vivaGoals',
    source: 'viva_goals',
    grain: 'snapshot',
    passedOver: 1,
    facts: [
      ['2026-11-29', 'Grow in the region', 'objective_progress', 0.4, 'ratio'],
      ['2026-11-29', 'Grow in the region › Reach 200 shops', 'kr_start', 100, 'count'],
      ['2026-11-29', 'Grow in the region › Reach 200 shops', 'kr_target', 200, 'count'],
      ['2026-11-29', 'Grow in the region › Reach 200 shops', 'kr_current', 130, 'count'],
      ['2026-11-29', 'Grow in the region › Repeat rate', 'kr_start', 0.15, 'ratio'],
      ['2026-11-29', 'Grow in the region › Repeat rate', 'kr_target', 0.35, 'ratio'],
      ['2026-11-29', 'Grow in the region › Repeat rate', 'kr_current', 0.25, 'ratio'],
    ],
  },
  {
    name: 'goals',
    source: 'csv',
    grain: 'snapshot',
    facts: [
      ['2026-11-29', 'Win back buyers › Second orders', 'kr_start', 100, 'count'],
      ['2026-11-29', 'Win back buyers › Second orders', 'kr_target', 160, 'count'],
      ['2026-11-29', 'Win back buyers › Second orders', 'kr_current', 130, 'count'],
      ['2026-11-29', 'Win back buyers › Repeat rate', 'kr_start', 0.12, 'ratio'],
      ['2026-11-29', 'Win back buyers › Repeat rate', 'kr_target', 0.2, 'ratio'],
      ['2026-11-29', 'Win back buyers › Repeat rate', 'kr_current', 0.145, 'ratio'],
      ['2026-11-29', basket, 'kr_start', 20, 'USD'],
      ['2026-11-29', basket, 'kr_target', 30, 'USD'],
      ['2026-11-29', basket, 'kr_current', 24, 'USD'],
    ],
    rejected: [
      [5, /same goal as in line 4/],
      [6, /Unknown word|Not a number/],
    ],
  },
  {
    name: 'goalsInPersian',
    source: 'csv',
    grain: 'snapshot',
    facts: [
      ['2026-11-29', 'رشد فروش آنلاین › سفارش دوم', 'kr_start', 100, 'count'],
      ['2026-11-29', 'رشد فروش آنلاین › سفارش دوم', 'kr_target', 160, 'count'],
      ['2026-11-29', 'رشد فروش آنلاین › سفارش دوم', 'kr_current', 130, 'count'],
      ['2026-11-29', 'رشد فروش آنلاین › نرخ بازگشت', 'kr_start', 0.12, 'ratio'],
      ['2026-11-29', 'رشد فروش آنلاین › نرخ بازگشت', 'kr_target', 0.2, 'ratio'],
      ['2026-11-29', 'رشد فروش آنلاین › نرخ بازگشت', 'kr_current', 0.145, 'ratio'],
      ['2026-11-29', 'رشد فروش آنلاین › فروش ماهانه', 'kr_start', 50_000_000, 'IRT'],
      ['2026-11-29', 'رشد فروش آنلاین › فروش ماهانه', 'kr_target', 120_000_000, 'IRT'],
      ['2026-11-29', 'رشد فروش آنلاین › فروش ماهانه', 'kr_current', 70_000_000, 'IRT'],
    ],
  },
];

describe.each(cases.map((each) => [each.name, each] as const))('an export of %s', (name, expected) => {
  const said = read(exported[name]);

  it('is recognised and asks nothing', () => {
    expect(said.profile).not.toBeNull();
    expect(openChoice(said.mapping)).toBeNull();
    expect(new Set(said.facts.map(({ source }) => source))).toEqual(new Set([expected.source]));
    expect(new Set(said.facts.map(({ grain }) => grain))).toEqual(new Set([expected.grain]));
  });

  it('becomes these facts', () => {
    const about = (fact: (typeof said.facts)[number]): string =>
      [fact.channel, fact.campaign, fact.entityId, fact.entityType === 'email' ? fact.entityName : '']
        .filter(Boolean)
        .join(' ');
    const rows = said.facts.map(
      (fact): Row => [isoText(fact.date), about(fact), fact.metric, Number(fact.value.toPrecision(12)), fact.unit],
    );
    const wanted = expected.facts.map((row): Row => [row[0], row[1], row[2], Number(row[3].toPrecision(12)), row[4]]);
    expect([...rows].sort()).toEqual([...wanted].sort());
    expect(said.facts.map(wrongField)).toEqual(said.facts.map(() => null));
  });

  it('tells which rows it leaves out', () => {
    expect(said.passedOver).toBe(expected.passedOver ?? 0);
    expect(said.rejected.map(({ line }) => line)).toEqual((expected.rejected ?? []).map(([line]) => line));
    for (const [index, [, why]] of (expected.rejected ?? []).entries()) {
      expect(said.rejected[index]?.reason.en).toMatch(why);
    }
  });

  it('holds nothing of people', () => {
    expect(JSON.stringify(said.facts)).not.toMatch(
      /Sara|Karimi|Ali |Rezaei|Mina|Amir|Reza\b|@|\+98|سارا|کریمی|علی|رضایی|u-1|a1/,
    );
  });
});

test('every profile has a file here, and its tool a name', () => {
  const met = new Set(cases.map(({ name }) => read(exported[name]).profile));
  expect(exportProfiles.filter((profile) => !met.has(profile)).map(({ name }) => name.en)).toEqual([]);
  for (const { source, namedSources = {} } of exportProfiles) {
    expect(sourceIds).toEqual(expect.arrayContaining([source, ...Object.keys(namedSources)]));
  }
});

test.each([
  ['Perdoo export 2026-11.csv', 'perdoo'],
  ['weekdone_okrs.csv', 'weekdone'],
  ['Gtmhub.csv', 'quantive'],
  ['asana-goals.csv', 'asana'],
  ['اهداف فصل.csv', 'csv'],
])('a table of goals in a file called %s is of %s', (fileName, source) => {
  expect(new Set(read(exported.goals, fileName).facts.map((fact) => fact.source))).toEqual(new Set([source]));
});

test('rates are shares of what was delivered, with both parts', () => {
  const { facts } = read(exported.activeCampaignCampaigns);
  expect(facts.find(({ metric }) => metric === 'email_open_rate')).toMatchObject({ numerator: 441, denominator: 980 });
  const dead = read(exported.clarity).facts.find(({ metric }) => metric === 'dead_click_rate');
  expect(dead?.denominator).toBe(842);
  expect(dead?.numerator).toBeCloseTo(169, 1);
});

test('what is not sure is said: bots, values that follow from a progress, and goals whose time is over', () => {
  const qualities = (name: keyof typeof exported) =>
    new Map(read(exported[name]).facts.map((fact) => [`${fact.entityName} ${fact.metric}`.trim(), fact.quality]));
  expect(qualities('clarity').get('sessions')).toBe('bots_unclear');
  expect(qualities('vivaGoals').get('Reach 200 shops kr_current')).toBe('from_progress');
  expect(qualities('vivaGoals').get('Repeat rate kr_current')).toBe('period_over from_progress');
  expect(qualities('goals').get('Average basket kr_current')).toBe('period_over');
});

test('a key result of which a tool tells a share alone counts from 0 to 100 %', () => {
  const { facts } = read(['Objective,Key result,Owner,Progress', 'Grow,Shops,Sara Karimi,40%', 'Grow,Orders,,55%']);
  expect(facts.map(({ entityName, metric, value }) => [entityName, metric, value])).toEqual([
    ['Shops', 'kr_start', 0],
    ['Shops', 'kr_target', 1],
    ['Shops', 'kr_current', 0.4],
    ['Orders', 'kr_start', 0],
    ['Orders', 'kr_target', 1],
    ['Orders', 'kr_current', 0.55],
  ]);
});

test('a report of no whole month is a window, which is never added up', () => {
  const lines = exported.ga4.map((line) => line.replace('20261130', '20261128'));
  expect(read(lines).facts[0]).toMatchObject({ grain: 'window', windowDays: 28 });
  expect(read(exported.ga4).facts[0]).toMatchObject({ grain: 'day', windowDays: 30 });
});

test('deals are won where they say so alone', () => {
  const header = 'Deal ID,Deal Title,Deal Value,Pipeline,Stage,Status,Close Date';
  const rows = ['Won', 'closedwon', 'Closed won', 'برنده', '1', 'Lost', 'not won', 'ناموفق', '0', '', 'Wonderful'];
  const { facts, passedOver } = read([
    header,
    ...rows.map((status, index) => `${index},Site,10,Sales,x,${status},2026-11-10`),
  ]);
  expect(facts.find(({ metric }) => metric === 'deals_won')?.value).toBe(5);
  expect(passedOver).toBe(6);
});

const anyCell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '-',
    '12.3%',
    '۱۲٫۳٪',
    '$1,200.50',
    '1h 2m',
    '0',
    '-5',
    '1e999',
    'NaN',
    'Infinity',
    '∞',
    '99999999',
  ),
  fc.constantFrom(
    '2026-11-01',
    '11/31/2026',
    '1793500000000',
    '۱۴۰۵/۰۹/۰۱',
    'Won',
    'Key result',
    'Total',
    'USD',
    'تومان',
  ),
  fc.double().map(String),
);
const anyTable = fc.constantFrom(...(Object.keys(exported) as (keyof typeof exported)[])).chain((name) => {
  const { header } = read(exported[name]).table;
  return fc.record({
    header: fc.oneof(
      fc.constant([...header]),
      fc.shuffledSubarray([...header]),
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...header)), { maxLength: 12 }),
    ),
    rows: fc.array(fc.array(anyCell, { maxLength: header.length + 1 }), { maxLength: 8 }),
  });
});

test('no header and no row makes a fact that is none', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(null, 'USD', 'IRT'), ({ header, rows }, currency) => {
      const table = { header, rows, headerLine: 1 };
      const profile = recogniseExport(header);
      const mapping = guessMapping(table, { today, currency, profile });
      const { facts, rejected, passedOver } = readFacts(table, mapping, { source: 'csv', account: 'a' });
      const wrong = facts.map(wrongField).filter((field) => field !== null);
      // Money waits for its currency, which is asked for before anything is read.
      expect(wrong.filter((field) => field !== 'unit' || openChoice(mapping) !== 'currency')).toEqual([]);
      expect(rejected.length + passedOver).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 400 },
  );
});
