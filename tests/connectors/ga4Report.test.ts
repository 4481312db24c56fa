import { describe, expect, it } from '@jest/globals';
import { ga4Demo as demo } from '../../preview/demo/ga4.ts';
import type { ChoiceList, Context, Field, OwnFields, Stream } from '../../src/connectors/connector.ts';
import { ga4 } from '../../src/connectors/ga4/index.ts';
import { ownMetric } from '../../src/connectors/ga4/reportFields.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { knownMetric } from '../../src/core/facts/metricNames.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import { pullDemo } from './pullDemo.ts';

const day = gregorianDay(2026, 1, 31) as number;
const stream = ga4.streams.report as Stream;
const own = ga4.own as OwnFields;
const configOf = (metrics: string, breakdown = '') => ({ property: '7', ads: '', report: 'Mine', metrics, breakdown });
const contextOf = (metrics: string, breakdown?: string): Context => ({
  account: 'properties/7 · Mine',
  slice: { from: day, to: day },
  today: day + 30,
  lookbackDays: 4,
  config: configOf(metrics, breakdown),
});
const answerOf = (body: unknown, status = 200) => ({ status, headers: {}, body });

/** A report of one row of texts, as Google sends it. */
const reportOf = (dimensions: Record<string, string>, metrics: Record<string, readonly [string, string]>) =>
  answerOf({
    dimensionHeaders: Object.keys(dimensions).map((name) => ({ name })),
    metricHeaders: Object.entries(metrics).map(([name, [type]]) => ({ name, type })),
    rows: [
      {
        dimensionValues: Object.values(dimensions).map((value) => ({ value })),
        metricValues: Object.values(metrics).map(([, value]) => ({ value })),
      },
    ],
    metadata: { currencyCode: 'EUR' },
  });

describe('a report of fields of a person’s own', () => {
  it('asks for what rates are of as well, by the day and whatever it is broken down by', () => {
    const { json } = stream.request(configOf('bounceRate, newUsers,bounceRate', 'sessionSourceMedium'), {
      from: day,
      to: day,
    });
    expect(json).toMatchObject({
      dimensions: [{ name: 'date' }, { name: 'sessionSourceMedium' }],
      metrics: [{ name: 'bounceRate' }, { name: 'newUsers' }, { name: 'sessions' }],
      limit: '10000',
      offset: '0',
    });
  });

  it('tells rates and averages with both of their parts, and money in the currency of the property', () => {
    const metrics = {
      sessions: ['TYPE_INTEGER', '200'],
      bounceRate: ['TYPE_FLOAT', '0.25'],
      averageSessionDuration: ['TYPE_SECONDS', '61.5'],
      refundAmount: ['TYPE_CURRENCY', '12.5'],
      'customEvent:coupon_value': ['TYPE_INTEGER', '9'],
    } as const;
    const facts = stream.rows(
      reportOf({ date: '20260131' }, metrics),
      contextOf('bounceRate,averageSessionDuration,refundAmount,customEvent:coupon_value'),
    );
    expect(
      facts.map(({ metric, value, unit, numerator, denominator }) => [metric, value, unit, numerator, denominator]),
    ).toEqual([
      ['bounce_rate', 0.25, 'ratio', 50, 200],
      ['session_seconds', 61.5, 'seconds', 12_300, 200],
      ['refunds', 12.5, 'EUR', null, null],
      ['custom_event_coupon_value', 9, 'count', null, null],
    ]);
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
  });

  it('tells users of each day alone, so that no days are added up', () => {
    const facts = stream.rows(
      reportOf({ date: '20260131' }, { totalUsers: ['TYPE_INTEGER', '90'], sessions: ['TYPE_INTEGER', '120'] }),
      contextOf('totalUsers,sessions'),
    );
    expect(facts).toMatchObject([
      { metric: 'users_total', grain: 'window', windowDays: 1 },
      { metric: 'sessions', grain: 'day', windowDays: 1 },
    ]);
  });

  it('puts channel, campaign and everything else where facts have them', () => {
    const place = (breakdown: Record<string, string>) => {
      const answer = reportOf({ date: '20260131', ...breakdown }, { sessions: ['TYPE_INTEGER', '1'] });
      return stream.rows(answer, contextOf('sessions', Object.keys(breakdown).join(',')))[0];
    };
    expect(
      place({ sessionCampaignName: '=1+1', sessionDefaultChannelGroup: 'Email', landingPage: '/a' }),
    ).toMatchObject({
      channel: 'Email',
      campaign: '=1+1',
      entityType: 'page',
      entityId: '/a',
    });
    expect(place({ sessionSourceMedium: 'google / cpc', country: 'Iran' })).toMatchObject({
      channel: '',
      entityType: '',
      entityName: 'google / cpc · Iran',
    });
  });

  it('is refused in words where it gives no right numbers', () => {
    const problem = (metrics: string, breakdown?: string) => own.problem(configOf(metrics, breakdown))?.en ?? null;
    expect(problem('totalUsers')).toBeNull();
    expect(problem('newUsers,sessions', 'pagePath')).toBeNull();
    expect(problem('sessions,totalUsers', 'pagePath')).toContain('Users do not add up');
    expect(problem('active7DayUsers', 'pagePath')).toContain('Users do not add up');
    const ten = Array.from({ length: 10 }, (_, index) => `customEvent:m${index}`);
    expect(problem(ten.join(','))).toBeNull();
    // What the rate is of is the eleventh.
    expect(problem(['bounceRate', ...ten.slice(1)].join(','))).toContain('10 metrics');
    const dimensions = (count: number) => Array.from({ length: count }, (_, index) => `customUser:d${index}`).join(',');
    expect(problem('sessions', dimensions(8))).toBeNull();
    expect(problem('sessions', dimensions(9))).toContain('8 dimensions');
  });

  it('says which fields Google does not give together', () => {
    const words = (message: string, code = 400) =>
      own.refusal(answerOf({ error: { code, message, status: 'INVALID_ARGUMENT' } }, code))?.en ?? null;
    expect(
      words('Please remove organicGoogleSearchClicks, landingPage to make the request compatible. More words.'),
    ).toContain('Leave out organicGoogleSearchClicks, landingPage.');
    expect(words('Field foo is not a valid dimension.')).toContain('Leave out foo.');
    expect(words('Something else.')).toBeNull();
    expect(words('Please remove a to make it compatible', 500)).toBeNull();
  });

  it('is one account for each report, apart from what is ready made', () => {
    expect(
      [configOf(''), configOf('sessions'), { ...configOf('sessions'), report: '' }].map((config) =>
        ga4.account(config),
      ),
    ).toEqual(['properties/7', 'properties/7 · Mine', 'properties/7 · report']);
  });

  it('is brought from the demo', () => {
    const config = { ...configOf('sessions,engagementRate', 'landingPage'), property: '123456789' };
    const { facts } = pullDemo(ga4, demo, { stream: 'report', config, firstDay: day - 3, today: day });
    expect(new Set(facts.map(({ entityId, metric }) => `${metric} ${entityId}`))).toEqual(
      new Set(['sessions /', 'sessions /sale', 'engagement_rate /', 'engagement_rate /sale']),
    );
  });
});

describe('a metric by Google’s name', () => {
  it('is known with its unit, or gets a key of its own', () => {
    const { choices } = ga4.fields.metrics as Field;
    const listed = (choices?.known ?? []).map(({ value }) => ownMetric(value));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter(({ metric }) => knownMetric(metric) === null)).toEqual([]);
    expect(ownMetric('eventCountPerUser')).toEqual({
      name: 'eventCountPerUser',
      metric: 'event_count_per_user',
      isByDayOnly: true,
    });
  });
});

describe('what there is to choose from', () => {
  const listOf = (field: string) => ga4.fields[field]?.choices as ChoiceList;

  it('are the properties of every account, page after page', () => {
    const { request, page, read } = listOf('property');
    expect(request({}).url).toBe('https://analyticsadmin.googleapis.com/v1beta/accountSummaries?pageSize=200');
    expect(request({}, 'a=').url).toContain('pageToken=a%3D');
    const answer = answerOf({
      accountSummaries: [
        {
          displayName: 'Shop',
          propertySummaries: [{ property: 'properties/12', displayName: '=Site' }, { property: null }],
        },
        { displayName: 'No property' },
        null,
      ],
      nextPageToken: 'more',
    });
    expect(read(answer)).toEqual([{ value: '12', label: { en: '=Site', fa: '=Site' }, group: 'Shop' }]);
    expect([page(answer), page(answerOf({}))]).toEqual(['more', null]);
    expect(read(answerOf({}))).toEqual([]);
  });

  it('are the fields that the property has, known ones first, without those of days', () => {
    const answer = answerOf({
      metrics: [
        { apiName: 'customEvent:plan', uiName: 'Plan' },
        { apiName: 'sessions', uiName: 'Sessions' },
        { uiName: 'x' },
      ],
      dimensions: [{ apiName: 'month' }, { apiName: 'customUser:tier' }, { apiName: 'country', uiName: 'Country' }],
    });
    expect(
      listOf('metrics')
        .read(answer)
        .map(({ value }) => value),
    ).toEqual(['sessions', 'customEvent:plan']);
    expect(listOf('breakdown').read(answer)).toEqual([
      { value: 'country', label: { en: 'Country', fa: 'کشور' } },
      { value: 'customUser:tier', label: { en: 'customUser:tier', fa: 'customUser:tier' } },
    ]);
    expect(() => listOf('metrics').read(answerOf({}))).toThrow('metrics');
  });
});
