import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';
import { openOn } from './movingClock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday. The clock of the tests stands at noon. */
const MONDAY = '2026-11-23';

type Request = Parameters<Api['keepWeeklyMail']>[0];
const wanted: Request = {
  to: 'sara@shop.ir, lena@agency.com',
  day: 'monday',
  hour: 14,
  remindsLate: false,
  isOn: true,
};
const silent: Console = Object.assign(Object.create(console), { error: () => undefined });

function opened(options: { readonly mailsADay?: number } = {}) {
  const dated = openOn(MONDAY, { sheetRows: 40, console: silent, ...options });
  asked(dated.host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  return dated;
}

function turnedOn(options: { readonly mailsADay?: number; readonly change?: Partial<Request> } = {}) {
  const dated = opened(options);
  expect(asked(dated.host, 'keepWeeklyMail', { ...wanted, ...options.change })).toEqual({ done: true, isOn: true });
  const hourly = (): void => void dated.host.run('pullDueSources');
  return { ...dated, hourly };
}

const receivers = (host: Host): string[] => host.outbox.map(({ to }) => to);
const settingsIn = (host: Host) =>
  Object.fromEntries(
    sheetOf(host, 'Settings')
      .getDataRange()
      .getValues()
      .map(([name, value]) => [name, value]),
  );

describe('the weekly mail', () => {
  it('is turned on with one hourly trigger, and its settings stand in the Settings tab', () => {
    const { host } = turnedOn();
    expect(host.triggers).toEqual([{ handler: 'pullDueSources', everyHours: 1 }]);
    expect(settingsIn(host)).toMatchObject({
      'Weekly mail to': 'sara@shop.ir, lena@agency.com',
      'Day of the weekly mail': 'Monday',
      'Hour of the weekly mail': 14,
      'Mail those who are late': false,
    });
    expect(asked(host, 'weeklyMail', null)).toMatchObject({ ...wanted, isMine: true, last: null });
    expect(host.outbox).toEqual([]);
  });

  it('goes out once a week at its hour, to each address alone', () => {
    const { host, advance, hourly } = turnedOn();
    hourly();
    expect(host.outbox).toEqual([]);
    advance(3 * HOUR);
    hourly();
    expect(receivers(host)).toEqual(['sara@shop.ir', 'lena@agency.com']);
    expect(host.outbox[0]?.subject).toMatch(/^Week \d+ of Q4 2026: /);
    expect(host.outbox[0]?.html).not.toContain('lena@agency.com');
    advance(HOUR);
    hourly();
    hourly();
    expect(host.outbox).toHaveLength(2);
    advance(7 * DAY);
    hourly();
    expect(host.outbox).toHaveLength(4);
  });

  it('is not sent for a day that was over when it was turned on, nor days too late', () => {
    const { host, advance, hourly } = turnedOn({ change: { hour: 8 } });
    hourly();
    expect(host.outbox).toEqual([]);
    advance(10 * DAY);
    hourly();
    expect(host.outbox).toEqual([]);
  });

  it('is not sent twice in a week because it is moved to a time that is over', () => {
    const { host, advance, hourly } = turnedOn();
    advance(3 * HOUR);
    hourly();
    advance(DAY);
    asked(host, 'keepWeeklyMail', { ...wanted, day: 'tuesday', hour: 9 });
    hourly();
    expect(host.outbox).toHaveLength(2);
    advance(7 * DAY);
    hourly();
    expect(host.outbox).toHaveLength(4);
  });

  it('goes out late all the same where that of the week is not out yet', () => {
    const { host, hourly } = turnedOn();
    asked(host, 'keepWeeklyMail', { ...wanted, to: 'sara@shop.ir', hour: 12 });
    hourly();
    expect(receivers(host)).toEqual(['sara@shop.ir']);
  });

  it('is not sent again where the day of the Settings tab goes back and forth', () => {
    const { host, advance, hourly } = turnedOn();
    const names = sheetOf(host, 'Settings').getDataRange().getValues();
    const row = 1 + names.findIndex(([name]) => name === 'Day of the weekly mail');
    advance(7 * DAY + 3 * HOUR);
    hourly();
    for (const day of ['Sunday', 'Monday']) {
      host.type('Settings', `B${row}`, day);
      hourly();
    }
    expect(host.outbox).toHaveLength(2);
  });

  it('says that the time of a run was up, and not that mails were used up', () => {
    const { host, advance, hourly } = turnedOn();
    advance(3 * HOUR);
    host.resetCalls();
    host.interruptAt(1, () => advance(5 * 60_000));
    hourly();
    expect(asked(host, 'weeklyMail', null).last).toMatchObject({ sent: 0, waits: 'time' });
    hourly();
    expect(asked(host, 'weeklyMail', null).last).toMatchObject({ sent: 2, waits: null });
  });

  it('leaves the rest to the next hour where the mails of the day are used up, and says so', () => {
    const { host, advance, hourly } = turnedOn({ mailsADay: 1 });
    advance(3 * HOUR);
    hourly();
    expect(receivers(host)).toEqual(['sara@shop.ir']);
    expect(asked(host, 'weeklyMail', null).last).toMatchObject({ sent: 1, waits: 'quota', invalid: [] });
  });

  it('passes over an address of the Settings tab that Google does not take', () => {
    const { host, advance, hourly } = turnedOn();
    const names = sheetOf(host, 'Settings').getDataRange().getValues();
    const row = 1 + names.findIndex(([name]) => name === 'Weekly mail to');
    host.type('Settings', `B${row}`, 'amir@x.y., sara@shop.ir, nobody');
    advance(3 * HOUR);
    hourly();
    expect(receivers(host)).toContain('sara@shop.ir');
    expect(receivers(host).join()).not.toContain('nobody');
  });

  it('refuses in words what is no address, and nobody at all', () => {
    const { host } = opened();
    const refused = asked(host, 'keepWeeklyMail', { ...wanted, to: 'sara' });
    expect(refused).toMatchObject({ done: false, refused: expect.stringContaining('sara') });
    expect(asked(host, 'keepWeeklyMail', { ...wanted, to: ' ' })).toMatchObject({
      done: false,
      refused: expect.stringContaining('Nobody is named yet'),
    });
    const many = Array.from({ length: 81 }, (_, index) => `a${index}@b.ir`).join(' ');
    expect(asked(host, 'keepWeeklyMail', { ...wanted, to: many })).toMatchObject({ done: false });
    expect(host.triggers).toEqual([]);
  });

  it('is stopped with its trigger, and sends nothing any more', () => {
    const { host, advance, hourly } = turnedOn();
    asked(host, 'keepWeeklyMail', { ...wanted, isOn: false });
    expect(host.triggers).toEqual([]);
    advance(3 * HOUR);
    hourly();
    expect(host.outbox).toEqual([]);
    asked(host, 'undo', { force: false });
    expect(host.triggers).toHaveLength(1);
    hourly();
    expect(host.outbox).toHaveLength(2);
  });

  it('is stopped whatever stands in the list of its addresses', () => {
    const { host } = turnedOn();
    const stopped = asked(host, 'keepWeeklyMail', { ...wanted, to: 'sara@shop.ir, nobody', isOn: false });
    expect(stopped).toEqual({ done: true, isOn: false });
    expect(host.triggers).toEqual([]);
    expect(asked(host, 'weeklyMail', null)).toMatchObject({ isOn: false, to: 'sara@shop.ir, nobody' });
  });

  it('is undone to what the file was', () => {
    const { host } = opened();
    const before = host.snapshot();
    asked(host, 'keepWeeklyMail', wanted);
    asked(host, 'undo', { force: false });
    const after = host.snapshot();
    expect(after.sheets).toEqual(before.sheets);
    expect(host.triggers).toEqual([]);
    expect(asked(host, 'weeklyMail', null)).toMatchObject({ isOn: false, to: '' });
  });

  it('adds its rows to a Settings tab of an earlier version, and takes them out again', () => {
    const { host } = opened();
    asked(host, 'openSettings', null);
    const names = sheetOf(host, 'Settings').getDataRange().getValues();
    const row = 1 + names.findIndex(([name]) => name === 'Weekly mail to');
    sheetOf(host, 'Settings').deleteRows(row, 4);
    asked(host, 'keepWeeklyMail', wanted);
    expect(settingsIn(host)).toMatchObject({ 'Weekly mail to': wanted.to, 'Hour of the weekly mail': 14 });
    asked(host, 'undo', { force: false });
    expect(settingsIn(host)).not.toHaveProperty('Weekly mail to');
  });

  it('is shown before it is sent, with those who would be reminded', () => {
    const { host } = opened();
    const preview = asked(host, 'previewMail', null);
    expect(preview.html).toContain('What is behind, and why');
    expect(preview.subject).toContain('Week');
    expect(host.outbox).toEqual([]);
    asked(host, 'sendMailNow', 'me@shop.ir');
    expect(host.outbox[0]).toMatchObject({ to: 'me@shop.ir', subject: preview.subject });
    expect(host.outbox[0]?.html).toContain('sent it to you by hand');
    expect(preview.html).toContain('your address stands in the settings');
    expect(ask(host, 'sendMailNow', 'me')).toMatchObject({ ok: false, sentence: expect.stringContaining('me') });
  });

  it('warns at its top of the sample numbers that are left, and no more once they are cleared', () => {
    const { host } = opened();
    const { samples } = stateOf(host);
    expect(samples).toBeGreaterThan(1);
    expect(asked(host, 'previewMail', null).html).toContain(`${samples} numbers are still samples`);
    asked(host, 'clearSamples', null);
    expect(asked(host, 'previewMail', null).html).not.toContain('still samples');
  });

  it('says of one sent now to an address of the list what the weekly one says', () => {
    const { host } = turnedOn();
    asked(host, 'sendMailNow', 'Sara@shop.ir');
    expect(host.outbox[0]?.html).toBe(asked(host, 'previewMail', null).html);
  });

  it('reminds only the late, each of their own, with a link into the row', () => {
    const { host, advance, hourly } = turnedOn({ change: { remindsLate: true } });
    asked(host, 'editRow', { key: 'O1.1', fields: { owner: 'Sara' }, language: 'en' });
    asked(host, 'editRow', { key: 'O1.2', fields: { owner: 'amir@shop.ir' }, language: 'en' });
    asked(host, 'checkIn', { who: 'Amir', entries: [{ key: 'O1.2', value: '500', confidence: '', note: '' }] });
    asked(host, 'listPeople', null);
    const people = sheetOf(host, 'People');
    const header = people.getRange('A1:F1').getValues()[0] ?? [];
    expect(header).toContain('Mail');
    people.getRange(2, header.indexOf('Mail') + 1).setValue('sara@home.ir');
    advance(3 * HOUR);
    hourly();
    const reminders = host.outbox.filter(({ subject }) => subject.includes('your check-in'));
    expect(reminders.map(({ to }) => to)).toEqual(['sara@home.ir']);
    expect(reminders[0]?.html).toMatch(/href="[^"]*#gid=\d+&amp;range=[A-Z]+4"/);
  });

  it('reminds someone whom the owners know by two names of all that is theirs', () => {
    const { host, advance, hourly } = turnedOn({ change: { to: '', remindsLate: true } });
    asked(host, 'editRow', { key: 'O1.1', fields: { owner: 'Sara' }, language: 'en' });
    asked(host, 'editRow', { key: 'O1.2', fields: { owner: 'sara@home.ir' }, language: 'en' });
    asked(host, 'listPeople', null);
    const people = sheetOf(host, 'People');
    const [header = [], ...rows] = people.getDataRange().getValues();
    const row = 2 + rows.findIndex((each) => each.includes('Sara'));
    people.getRange(row, header.indexOf('Mail') + 1).setValue('sara@home.ir');
    advance(3 * HOUR);
    hourly();
    expect(host.outbox.map(({ to, subject }) => [to, subject.split(' · ')[0]])).toEqual([
      ['sara@home.ir', '2 key results wait for your check-in'],
    ]);
  });

  it('says that there is nothing to tell in a file without objectives and KPIs', () => {
    expect(ask(openAddon(), 'previewMail', null)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('nothing to tell'),
    });
  });
});

describe('a service that fails on the way', () => {
  it('leaves the weekly mail as it was, on or off', () => {
    const { host } = opened();
    const before = host.snapshot();
    const every = process.env.RASAD_EVERY_CALL === undefined ? 3 : 1;
    for (let call = 1; ; call += every) {
      host.failAt(call);
      const answer = ask(host, 'keepWeeklyMail', wanted);
      host.failAt(null);
      if (answer.ok) {
        expect(call).toBeGreaterThan(10);
        break;
      }
      expect([call, host.snapshot(), host.triggers]).toEqual([call, before, []]);
    }
  });

  it('sends nobody a mail twice, wherever a run ends, and names those of whom it is not sure', () => {
    const { host, advance, hourly } = turnedOn({ mailsADay: 1_000 });
    advance(3 * HOUR);
    host.resetCalls();
    hourly();
    const { total } = host.calls;
    let sent = host.outbox.length;
    const every = process.env.RASAD_EVERY_CALL === undefined ? 5 : 1;
    for (let call = 1; call <= total; call += every) {
      advance(7 * DAY);
      host.failAt(call);
      try {
        hourly();
      } catch {
        // The run ended there.
      }
      host.failAt(null);
      hourly();
      const week = receivers(host).slice(sent);
      sent = host.outbox.length;
      expect([call, new Set(week).size]).toEqual([call, week.length]);
      const { unsure = [] } = asked(host, 'weeklyMail', null).last ?? {};
      for (const address of ['sara@shop.ir', 'lena@agency.com']) {
        expect([call, address, week.includes(address) || unsure.includes(address)]).toEqual([call, address, true]);
      }
    }
  });

  it('leaves a mail to the run that has begun it', () => {
    const { host, advance, hourly } = turnedOn();
    advance(3 * HOUR);
    host.resetCalls();
    hourly();
    const { total } = host.calls;
    for (let call = 1; call <= total; call += 9) {
      advance(7 * DAY);
      const before = host.outbox.length;
      host.interruptAt(call, hourly);
      try {
        hourly();
      } catch {
        // The other run was writing.
      }
      hourly();
      const week = receivers(host).slice(before);
      expect([call, [...week].sort()]).toEqual([call, ['lena@agency.com', 'sara@shop.ir']]);
    }
  });
});
