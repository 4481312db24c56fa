import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchRequest } from '../../preview/host/contract.ts';
import { quarterOf } from '../../src/core/calendar/quarter.ts';
import { weekdoneContract } from '../connectors/contracts/weekdone.ts';
import { asked, openAddon, sheetOf } from './addon.ts';
import { connectDemo } from './connectedDemo.ts';

const tabs = { en: 'OKRs', fa: 'اهداف' };
const headers = {
  en: ['Key', 'Objective / key result', 'Owner', 'Aligned with', 'Target', 'Unit', 'Cycle', 'Link to the original'],
  fa: ['کلید', 'هدف / نتیجهٔ کلیدی', 'مسئول', 'هم‌راستا با', 'مقدار هدف', 'واحد', 'دوره', 'پیوند به اصل'],
};

describe.each(['en', 'fa'] as const)('objectives that come from Weekdone, in %s', (language) => {
  const requests: FetchRequest[] = [];
  /** The quarter from which all objectives were moved, and the one to which they were. */
  let moved: readonly [string, string] | null = null;
  const web = (sent: FetchRequest) => {
    requests.push(sent);
    const [from = '', to = ''] = moved ?? [];
    const asked = /[?&]period=([^&]*)/.exec(sent.url)?.[1] ?? '';
    if (moved === null || (asked !== from && asked !== to)) return demoWeb(sent);
    const answer = demoWeb({ ...sent, url: sent.url.replace(asked, asked === to ? from : '1999Q1') });
    return { ...answer, body: answer.body.replaceAll(from, to) };
  };
  const host = openAddon({ web, userLocale: language });
  const { source, account } = connectDemo(weekdoneContract, host, { days: 1 });
  const bring = () => asked(host, 'bringGoals', { source, account, language });
  const rows = () => {
    const [head = [], ...body] = sheetOf(host, tabs[language]).getDataRange().getValues();
    const at = headers[language].map((header) => head.indexOf(header));
    return body.filter(([key]) => /^O\d/.test(String(key))).map((row) => at.map((index) => row[index]));
  };

  it('support one another across levels and are owned by people and teams', () => {
    const { lines, stopped } = bring();
    expect(stopped).toBeNull();
    expect(lines.map(({ key, name, why }) => [key, name, why])).toEqual([
      ['O1', 'Become the first choice in our city', null],
      ['O1.1', 'Known by half of the city', null],
      ['O2', 'Grow sales that repeat', null],
      ['O2.1', 'Monthly revenue', null],
      ['O2.2', 'Churn', null],
      ['O3', '=HYPERLINK("https://example.com";"x")', null],
      ['O3.1', 'ثبت‌نام از جست‌وجو', null],
      ['O3.2', 'Launch the blog', null],
      ['O4', 'Learn to write for search', null],
      ['O5.1', 'NPS', null],
      ['', 'Open jobs', 'kpiWithoutTarget'],
    ]);
    const found = rows();
    const percent = { en: '%', fa: 'درصد' }[language];
    const row = (key: string) => found.find(([first]) => first === key) ?? [];
    const year = new Date().getUTCFullYear();
    const period = `${year}Q${Math.ceil((new Date().getUTCMonth() + 1) / 3)}`;
    expect(row('O2').slice(1, 4)).toEqual(['Grow sales that repeat', '', 'O1']);
    expect(row('O3').slice(2, 4)).toEqual(['Growth', 'O2']);
    expect(row('O4').slice(2, 4)).toEqual(['Sara', 'O3']);
    const named = quarterOf(Math.floor(Date.now() / 86_400_000), 'gregorian').name[language];
    expect(row('O2.2').slice(4)).toEqual([0.04, percent, named, `https://weekdone.com/#company-${period}-o12-r3`]);
    expect(row('O3.2').slice(4, 6)).toEqual([1, percent]);
    expect(row('O5.1')[7]).toBe('https://weekdone.com/#kpi-5');
    const names = requests.filter(({ url }) => /\/(users|teams)\?/.test(url));
    expect(names).toHaveLength(2);
  });

  it('take a number back as progress in percent, once, and a KPI its value', () => {
    const of = { source, account };
    const type = (title: string, value: string) => {
      const cells = sheetOf(host, tabs[language]).getDataRange().getValues();
      const [head = []] = cells;
      const row = cells.findIndex(
        (each, index) => index > 0 && each.includes(title) && each[head.indexOf(headers[language][4] as string)] !== '',
      );
      const column = head.indexOf({ en: 'Current', fa: 'مقدار فعلی' }[language]) + 1;
      host.type(
        tabs[language],
        sheetOf(host, tabs[language])
          .getRange(row + 1, column)
          .getA1Notation(),
        value,
      );
    };
    const [revenue, nps] = { en: ['57000', '41'], fa: ['58000', '42'] }[language] as [string, string];
    type('Monthly revenue', revenue);
    type('NPS', nps);
    const { lines } = asked(host, 'previewSending', of);
    const changes = lines
      .filter(({ became }) => became === 'send')
      .map(({ key, id, above, from, to }) => ({ key, id, above, from, to, overNewer: false }));
    expect(changes.map(({ key, to }) => [key, to])).toEqual([
      ['O2.1', Number(revenue)],
      ['O5.1', Number(nps)],
    ]);
    const { sent, stopped } = asked(host, 'sendGoals', { ...of, changes, goesOn: false });
    expect([sent.map(({ became }) => became), stopped]).toEqual([['sent', 'sent'], null]);
    const writes = requests.filter(({ method, url }) => method !== 'GET' && !url.includes('oauth_token'));
    expect(writes.map(({ method, url, body }) => [method, url.replace(/\?token=.*/, ''), body])).toEqual([
      ['PATCH', 'https://api.weekdone.com/1/objective/12/result/2', `progress=${(Number(revenue) - 40_000) / 200}`],
      ['POST', 'https://api.weekdone.com/1/kpi/5/progress', `value=${nps}`],
    ]);
    expect(
      asked(host, 'previewSending', of)
        .lines.filter(({ became }) => became !== 'left')
        .every(({ became }) => became === 'same'),
    ).toBe(true);
  });

  it('can show which fields they have, without a value', () => {
    expect(asked(host, 'answerShape', { source, account })).toEqual({
      shape: '{ id: number, description: text, progress: number }',
      stopped: null,
    });
  });

  it('come a second time without doubling anything', () => {
    const before = rows();
    const { lines } = bring();
    expect(new Set(lines.map(({ became }) => became))).toEqual(new Set(['same', 'stays']));
    expect(rows()).toEqual(before);
  });

  it('stay one row each when they are moved to the next quarter, and take progress there', () => {
    const [, quarter = ''] = /-(\d{4}Q\d)-o12/.exec(String(rows().find(([key]) => key === 'O2')?.[7])) ?? [];
    const [year, number] = quarter.split('Q').map(Number) as [number, number];
    const next = number === 4 ? `${year + 1}Q1` : `${year}Q${number + 1}`;
    moved = [quarter, next];
    const before = rows();
    const { lines } = bring();
    expect(lines.filter(({ became }) => became !== 'stays').map(({ became }) => became)).toEqual(
      Array(before.length - 1).fill('same'),
    );
    expect(lines.find(({ key }) => key === 'O2.1')?.why).toBe('otherDays');
    expect(rows()).toEqual(before);
    const preview = asked(host, 'previewSending', { source, account }).lines;
    expect(preview.find(({ key }) => key === 'O2.1')).toMatchObject({ id: `company-${next}-o12-r2`, became: 'same' });
    moved = null;
  });
});
