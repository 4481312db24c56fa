import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';

const NOTES = 'Weekly notes';
const LOG = 'Check-ins';

function openWeek(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  const added = [{ kind: 'problem', text: 'No budget', key: 'O1.1' }] as const;
  asked(host, 'saveWeekNotes', { who: 'Amir', added, changed: [] });
  for (const value of ['700000', '710000']) {
    asked(host, 'checkIn', { who: 'Amir', entries: [{ key: 'O1.1', value, confidence: '', note: '' }] });
  }
  return host;
}

function all(host: Host) {
  const { notes, known } = asked(host, 'checkIns', null);
  return {
    notes: notes.map(({ day, who, kind, text }) => ({ day, who, kind, text })),
    checkIns: known.map(({ key, lastDay }) => ({ key, day: lastDay ?? 0 })),
  };
}

const signatures = (host: Host) => {
  const { notes, known } = asked(host, 'checkIns', null);
  return [notes[0]?.acknowledgedBy, known[0]?.acknowledgedBy];
};

describe('an acknowledgement', () => {
  it('stands in the tabs, beside the problem and the last check-in of the day, one name after another', () => {
    const host = openWeek();
    expect(asked(host, 'acknowledge', { me: 'Sara', ...all(host) })).toEqual({ acknowledged: 2 });
    asked(host, 'acknowledge', { me: '=Omid', ...all(host) });
    asked(host, 'acknowledge', { me: 'sara', ...all(host) });
    expect(valueAt(host, NOTES, 'I3')).toBe('Sara, =Omid');
    expect([valueAt(host, LOG, 'H2'), valueAt(host, LOG, 'H3')]).toEqual([null, 'Sara, =Omid']);
    expect(signatures(host)).toEqual([
      ['Sara', '=Omid'],
      ['Sara', '=Omid'],
    ]);
  });

  it('is undone whole, and asks where people typed into its cells since', () => {
    const host = openWeek();
    const before = host.snapshot().sheets;
    asked(host, 'acknowledge', { me: 'Sara', ...all(host) });
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
    asked(host, 'acknowledge', { me: 'Sara', ...all(host) });
    host.type(LOG, 'H3', 'Sara and Omid');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect([valueAt(host, NOTES, 'I3'), valueAt(host, LOG, 'H3')]).toEqual([null, 'Sara and Omid']);
  });

  it('brings its column back where people deleted it, and follows sorted rows', () => {
    const host = openWeek();
    sheetOf(host, NOTES).deleteColumn(9);
    sheetOf(host, LOG).deleteColumn(8);
    sheetOf(host, LOG).getRange('A2:G3').sort({ column: 4, ascending: false });
    asked(host, 'acknowledge', { me: 'Sara', ...all(host) });
    expect(signatures(host)).toEqual([['Sara'], ['Sara']]);
  });

  it('is refused whole where what was said is gone', () => {
    const host = openWeek();
    const said = all(host);
    sheetOf(host, LOG).deleteRows(2, 2);
    const before = host.snapshot();
    expect(ask(host, 'acknowledge', { me: 'Sara', ...said })).toMatchObject({ ok: false });
    expect(host.snapshot()).toEqual(before);
  });

  it('takes at most forty calls, and a fault at any of them leaves the workbook as it was', () => {
    const host = openWeek();
    const request = { me: 'Sara', ...all(host) };
    const before = host.snapshot();
    for (let call = 1; ; call += 2) {
      host.failAt(call);
      host.resetCalls();
      const { ok } = ask(host, 'acknowledge', request);
      const { total } = host.calls;
      host.failAt(null);
      if (ok) {
        expect(total).toBeLessThanOrEqual(40);
        return;
      }
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });
});
