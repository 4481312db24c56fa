import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import type { Host } from '../../preview/host/host.ts';
import { ga4Contract } from '../connectors/contracts/ga4.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { type Connected, connectDemo, pullAll } from './connectedDemo.ts';

const ADMIN = 'analyticsadmin.googleapis.com';

interface Annotation {
  readonly id: number;
  readonly title: string;
  readonly day: number;
}

/** A property whose annotations are those of a list, as they are in May 2026; null where Google refuses them. */
function openProperty(options: { readonly userLocale?: string } = {}) {
  const google: { annotations: readonly Annotation[] | null; status: number } = { annotations: [], status: 403 };
  const web = (request: FetchRequest): FetchAnswer => {
    if (!request.url.includes(ADMIN)) return demoWeb(request);
    if (!google.annotations) return { status: google.status, body: '{}' };
    const reportingDataAnnotations = google.annotations.map(({ id, title, day }) => ({
      name: `properties/123456789/reportingDataAnnotations/${id}`,
      title,
      annotationDate: { year: 2026, month: 5, day },
    }));
    return { status: 200, body: JSON.stringify({ reportingDataAnnotations }) };
  };
  const connected = connectDemo(ga4Contract, openAddon({ web, ...options }), { days: 9 });
  return { google, connected, host: connected.host };
}

const SALE = { id: 1, title: 'Sale', day: 1 };
const OUTAGE = { id: 2, title: 'Outage', day: 9 };

/** The names and first days of the tab. */
function rows(host: Host, tab = 'Events'): string[] {
  const sheet = sheetOf(host, tab);
  const [, ...shown] = sheet.getDataRange().getDisplayValues();
  return shown.filter(([name]) => name !== '').map(([name, first]) => `${name} ${first}`);
}

const state = (host: Host): unknown => sheetOf(host, 'Sources').getRange('J2').getValue();

function pullWith(
  { google, connected }: { google: { annotations: readonly Annotation[] | null }; connected: Connected },
  annotations: readonly Annotation[] | null,
): void {
  google.annotations = annotations;
  pullAll(connected);
}

describe('annotations of Google Analytics', () => {
  it('stand in the Events tab once, however often they are pulled, with where they come from', () => {
    const property = openProperty();
    pullWith(property, [SALE, OUTAGE]);
    pullWith(property, [SALE, OUTAGE]);
    expect(rows(property.host)).toEqual(['Sale 2026-05-01', 'Outage 2026-05-09']);
    expect(sheetOf(property.host, 'Events').getRange('C2:E2').getDisplayValues()).toEqual([
      ['2026-05-01', 'Once', 'Google Analytics'],
    ]);
    expect(state(property.host)).toBe('Up to date');
  });

  it('are texts whatever they begin with, and leave people where they look', () => {
    const property = openProperty();
    sheetOf(property.host, 'Campaigns').activate();
    pullWith(property, [{ id: 1, title: '=1+1', day: 1 }]);
    expect(rows(property.host)).toEqual(['=1+1 2026-05-01']);
    expect(sheetOf(property.host, 'Events').getRange('A2').getFormula()).toBe('');
    const app = property.host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    expect(app.getActiveSheet().getName()).toBe('Campaigns');
    pullWith(property, [{ id: 1, title: '=2+2', day: 2 }]);
    expect(rows(property.host)).toEqual(['=2+2 2026-05-02']);
    expect(sheetOf(property.host, 'Events').getRange('A2').getFormula()).toBe('');
  });

  it('follow Google until people change them, wherever their rows stand', () => {
    const property = openProperty();
    pullWith(property, [SALE, OUTAGE]);
    const tab = sheetOf(property.host, 'Events');
    tab.getRange('A2:F3').sort({ column: 1, ascending: true });
    tab.insertColumnsAfter(1, 1);
    tab.setName('Calendar');
    property.host.type('Calendar', 'A2', 'Server outage');
    property.host.type('Calendar', 'A4', 'Own sale');
    pullWith(property, [
      { ...SALE, title: 'Spring sale', day: 3 },
      { ...OUTAGE, title: 'Downtime', day: 10 },
    ]);
    const shown = tab.getRange('A2:C4').getDisplayValues();
    expect(shown.map(([name, , first]) => `${name} ${first}`)).toEqual([
      'Server outage 2026-05-09',
      'Spring sale 2026-05-03',
      'Own sale ',
    ]);
  });

  it('stay here when they are deleted there, and stay away when they are deleted here', () => {
    const property = openProperty();
    pullWith(property, [SALE, OUTAGE]);
    pullWith(property, [OUTAGE]);
    expect(rows(property.host)).toEqual(['Sale 2026-05-01', 'Outage 2026-05-09']);
    sheetOf(property.host, 'Events').deleteRow(3);
    pullWith(property, [OUTAGE, { id: 3, title: 'Launch', day: 20 }]);
    expect(rows(property.host)).toEqual(['Sale 2026-05-01', 'Launch 2026-05-20']);
  });

  it.each([403, 404, 500])('that are not given (%i) fail no pull, and the Sources tab says so', (status) => {
    const property = openProperty();
    property.google.status = status;
    pullWith(property, null);
    expect(sheetOf(property.host, 'Facts').getLastRow()).toBeGreaterThan(10);
    expect(sheetOf(property.host, 'Events')).toBeNull();
    expect(state(property.host)).toBe('Up to date, without the days it marks: it did not give them.');
    pullWith(property, [SALE]);
    expect(rows(property.host)).toEqual(['Sale 2026-05-01']);
  });

  it('make no tab where there are none', () => {
    const property = openProperty();
    pullWith(property, []);
    expect(sheetOf(property.host, 'Events')).toBeNull();
  });

  it('are left out where the column of their names is gone', () => {
    const property = openProperty();
    pullWith(property, [SALE]);
    const tab = sheetOf(property.host, 'Events');
    tab.deleteColumn(1);
    const before = tab.getDataRange().getValues();
    pullWith(property, [SALE, OUTAGE]);
    expect(tab.getDataRange().getValues()).toEqual(before);
  });

  it('go with the undo of their pull, and come with the next one; what people changed stays', () => {
    const property = openProperty();
    pullWith(property, [SALE]);
    asked(property.host, 'undo', { force: false });
    expect(sheetOf(property.host, 'Events')).toBeNull();
    pullWith(property, [SALE]);
    pullWith(property, [{ ...SALE, day: 4 }, OUTAGE, { id: 3, title: 'Launch', day: 20 }]);
    property.host.type('Events', 'A4', 'Grand launch');
    asked(property.host, 'undo', { force: false });
    expect(rows(property.host)).toEqual(['Sale 2026-05-01', 'Grand launch 2026-05-20']);
  });

  it('go with their source, but for those that people changed or wrote beside, and come back with its Undo', () => {
    const property = openProperty();
    const marks = [SALE, OUTAGE, { id: 3, title: 'Launch', day: 20 }, { id: 4, title: 'Fair', day: 21 }];
    pullWith(property, marks);
    const tab = sheetOf(property.host, 'Events');
    property.host.type('Events', 'A3', 'Server outage');
    property.host.type('Events', 'G4', 'Ask Sara');
    property.host.type('Events', 'A6', 'Own sale');
    const { source, account } = property.connected;
    asked(property.host, 'removeSource', { source, account });
    expect(rows(property.host)).toEqual(['Server outage 2026-05-09', 'Launch 2026-05-20', 'Own sale ']);
    asked(property.host, 'undo', { force: false });
    expect([...rows(property.host)].sort()).toEqual(
      ['Fair 2026-05-21', 'Launch 2026-05-20', 'Own sale ', 'Sale 2026-05-01', 'Server outage 2026-05-09'].sort(),
    );
    property.connected.connect();
    pullWith(property, marks);
    expect(tab.getLastRow()).toBe(6);
  });

  it.each([1, 2])('stay with their source where its removal fails on the way (from call %d on)', (from) => {
    const property = openProperty();
    pullWith(property, [SALE, OUTAGE]);
    const { source, account } = property.connected;
    for (let call = from; ; call += 2) {
      property.host.failAt(call);
      const answer = ask(property.host, 'removeSource', { source, account });
      property.host.failAt(null);
      if (answer.ok) break;
      expect([call, ...rows(property.host)]).toEqual([call, 'Sale 2026-05-01', 'Outage 2026-05-09']);
    }
    expect(rows(property.host)).toEqual([]);
  });

  it('name their days in both calendars in a Persian document', () => {
    const property = openProperty({ userLocale: 'fa' });
    asked(property.host, 'setLanguage', 'fa');
    pullWith(property, [SALE]);
    expect(rows(property.host, 'روزهای خاص')).toEqual(['Sale 2026-05-01']);
    expect(sheetOf(property.host, 'روزهای خاص').getRange('B2').getNote()).toContain('۱۱ اردیبهشت ۱۴۰۵');
  });

  it('come from the Google Analytics of the preview, page after page', () => {
    const connected = connectDemo(ga4Contract, openAddon({ web: demoWeb }), { days: 9 });
    pullAll(connected);
    expect(rows(connected.host).map((row) => row.replace(/ \S+$/, ''))).toEqual([
      'حراج پاییزه',
      '=1+1',
      'Data collection was interrupted',
    ]);
  });
});
