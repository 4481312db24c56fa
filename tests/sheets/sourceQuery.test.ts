import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchRequest } from '../../preview/host/contract.ts';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';

const TODAY = Math.floor(Date.now() / 86_400_000);

/** A document whose reports of Google Analytics are watched. */
function open() {
  const requests: FetchRequest[] = [];
  const host = openAddon({
    web: (request) => {
      if (request.method === 'POST') requests.push(request);
      return demoWeb(request);
    },
  });
  return { host, requests };
}

const config = { property: '123456789', ads: '', report: '', metrics: '', breakdown: '' };
const request = { source: 'ga4', streams: ['traffic', 'users'], firstDay: TODAY - 9, schedule: 'daily' as const };

function pull(host: Host, account: string) {
  return asked(host, 'pullSource', { source: 'ga4', account });
}

const cellOf = (host: Host, header: string) => {
  const sheet = sheetOf(host, 'Sources');
  const [head = []] = sheet.getDataRange().getValues();
  return sheet.getRange(2, head.indexOf(header) + 1);
};
const entities = (host: Host): Set<unknown> =>
  new Set(
    sheetOf(host, 'Facts')
      .getDataRange()
      .getValues()
      .slice(1)
      .map((row: unknown[]) => row[9])
      .filter(Boolean),
  );

describe('what is brought of a source', () => {
  it('stands in its row, and is what people write there from the next time on', () => {
    const { host, requests } = open();
    asked(host, 'connectSource', { ...request, config });
    pull(host, 'properties/123456789');
    expect(cellOf(host, 'What is brought').getValue()).toBe(
      'Sessions by channel and campaign; Users of the last 28 days',
    );
    cellOf(host, 'What is brought').setValue('users of the last 28 days');
    requests.length = 0;
    expect(pull(host, 'properties/123456789').isDone).toBe(true);
    expect(requests.map(({ body }) => JSON.parse(body).dimensions.length)).toEqual([0]);
    expect(cellOf(host, 'What is brought').getValue()).toBe('Users of the last 28 days');
  });

  it('comes from an earlier day where people write one', () => {
    const { host, requests } = open();
    asked(host, 'connectSource', { ...request, streams: ['traffic'], config });
    pull(host, 'properties/123456789');
    const first = () => JSON.parse(requests.at(-1)?.body ?? '{}').dateRanges[0].startDate;
    const [before, rows] = [first(), sheetOf(host, 'Facts').getLastRow()];
    pull(host, 'properties/123456789');
    // Nothing was written: the days that are there are not asked for again.
    expect(first() > before).toBe(true);
    cellOf(host, 'From').setValue(new Date((TODAY - 25) * 86_400_000));
    pull(host, 'properties/123456789');
    expect(first()).toBe(new Date((TODAY - 25) * 86_400_000).toISOString().slice(0, 10));
    expect(sheetOf(host, 'Facts').getLastRow()).toBeGreaterThan(rows * 2);
  });

  it('are fields of a person’s own, which may be others later', () => {
    const { host } = open();
    const own = { ...config, report: 'Pages', metrics: 'sessions,engagementRate', breakdown: 'landingPage' };
    const { account } = asked(host, 'connectSource', { ...request, config: own });
    expect(account).toBe('properties/123456789 · Pages');
    pull(host, account);
    expect(cellOf(host, 'What is brought').getValue()).toBe('Sessions, Engagement rate by Landing page');
    expect(entities(host)).toEqual(new Set(['/', '/sale']));
    cellOf(host, 'What is brought').setValue('New users by Device');
    pull(host, account);
    expect(entities(host)).toEqual(new Set(['/', '/sale', 'mobile', 'desktop']));
  });

  it('is refused in words where it cannot be brought, and nothing is written', () => {
    const { host } = open();
    const own = { ...config, report: 'Pages', metrics: 'sessions', breakdown: 'landingPage' };
    const { account } = asked(host, 'connectSource', { ...request, config: own });
    pull(host, account);
    const rows = sheetOf(host, 'Facts').getLastRow();
    for (const [text, words] of [
      ['Visits of mine', '“Visits of mine” in the Sources tab is nothing that Google Analytics brings'],
      ['Users by Landing page', 'Users do not add up'],
      ['Organic search clicks by Source and medium', 'Leave out organicGoogleSearchClicks'],
    ] as const) {
      cellOf(host, 'What is brought').setValue(text);
      expect(pull(host, account).stopped?.en).toContain(words);
      expect(cellOf(host, 'State').getValue()).toContain(words);
      expect(cellOf(host, 'What is brought').getValue()).toBe(text);
    }
    expect(sheetOf(host, 'Facts').getLastRow()).toBe(rows);
    expect(ask(host, 'connectSource', { ...request, config: { ...own, metrics: 'totalUsers' } })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Users do not add up'),
    });
  });

  it('is chosen from what the account has', () => {
    const { host } = open();
    const listed = (field: string) => asked(host, 'listChoices', { source: 'ga4', config, field });
    expect(listed('property').choices).toHaveLength(12);
    expect(listed('metrics').choices.map(({ value }) => value)).toContain('customEvent:coupon_value');
    expect(
      ask(host, 'listChoices', { source: 'ga4', config: { ...config, property: '' }, field: 'metrics' }),
    ).toMatchObject({ ok: false, sentence: expect.stringContaining('Property is needed') });
  });

  it('takes a tab of an earlier version, which has no column for it', () => {
    const { host } = open();
    asked(host, 'connectSource', { ...request, config });
    pull(host, 'properties/123456789');
    const sheet = sheetOf(host, 'Sources');
    sheet.deleteColumn(cellOf(host, 'What is brought').getColumn());
    expect(pull(host, 'properties/123456789').isDone).toBe(true);
    expect(cellOf(host, 'What is brought').getValue()).toContain('Sessions by channel');
  });
});
