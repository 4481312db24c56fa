import { describe, expect, it } from '@jest/globals';
import { type Day, gregorianDay, isoText, serialOf } from '../../../src/core/calendar/day.ts';
import type { Cell, CellOrRange } from '../../../src/core/cell.ts';
import type { Event } from '../../../src/core/events/event.ts';
import { readArgument } from '../../../src/core/functions/read.ts';
import type { Refusal } from '../../../src/core/refusal/refusal.ts';
import { englishDocument, persianDocument } from './testDocument.ts';

const events = { kind: 'events', unit: 'date', guide: { en: 'Events', fa: 'روزهای خاص' } } as const;

const read = (given: CellOrRange, document = englishDocument): readonly Event[] | null =>
  readArgument(events, 'events', given, document) as readonly Event[] | null;

const said = (given: CellOrRange, document = englishDocument) =>
  read(given, document)?.map(({ name, firstDay, lastDay, repeats }) =>
    [name, isoText(firstDay), isoText(lastDay), repeats].join(' | '),
  ) ?? null;

function refusal(given: Cell[][], document = englishDocument): string {
  try {
    read(given, document);
  } catch (error) {
    return (error as Refusal).sentenceIn(document.language());
  }
  throw new Error('nothing was refused');
}

describe('an argument of events', () => {
  it('reads the columns of the Events tab, with dates and words of both languages', () => {
    const serial = serialOf(gregorianDay(2026, 11, 27) as Day);
    expect(
      said([
        ['نوروز', '۱ فروردین ۱۴۰۵', '1405/1/4', 'هر سال جلالی'],
        ['Black Friday', serial, '', 'every black friday'],
        ['Outage', new Date(2026, 4, 30), new Date(2026, 5, 1), null],
      ]),
    ).toEqual([
      'نوروز | 2026-03-21 | 2026-03-24 | jalaliYearly',
      'Black Friday | 2026-11-27 | 2026-11-27 | blackFriday',
      'Outage | 2026-05-30 | 2026-06-01 | once',
    ]);
  });
  it('reads an event that has but a first day, and passes over blank rows and the header', () => {
    expect(
      said([
        ['Event', 'First day'],
        ['', null],
        ['Sale', '2026-05-01'],
      ]),
    ).toEqual(['Sale | 2026-05-01 | 2026-05-01 | once']);
  });
  it('takes one column, or one cell, as days of one kind, named in the language of the document', () => {
    expect(said([['2026-05-01'], [''], ['1405/2/12']])).toEqual([
      'Event | 2026-05-01 | 2026-05-01 | once',
      'Event | 2026-05-02 | 2026-05-02 | once',
    ]);
    expect(said('2026-05-01', persianDocument)).toEqual(['روز خاص | 2026-05-01 | 2026-05-01 | once']);
  });
  it.each([[[['']]], [[['', '', '']]], [''], [undefined], [[['Event', 'First day']]]])(
    'is null where nothing stands: %j',
    (given) => {
      expect(read(given)).toBeNull();
    },
  );
  it('names the row that says no days, and why', () => {
    expect(
      refusal([
        ['Sale', '2026-05-01'],
        ['Outage', 'May'],
      ]),
    ).toContain('events in row 2 must be a date');
    expect(
      refusal([
        ['', ''],
        ['', '2026-05-01'],
      ]),
    ).toBe('events is blank in row 2. Fill it, or empty the whole row.');
    expect(refusal([['Sale', '']])).toBe('events is blank in row 1. Fill it, or empty the whole row.');
    expect(refusal([['Sale', '1405/2/12', '1405/2/11']])).toBe(
      'events in row 1 ends before it begins: its last day is 2026-05-01. Mend its days.',
    );
    expect(refusal([['Sale', '2026-05-01', '', 'weekly']])).toBe(
      'events in row 1 must be one of Once, Every year, Every Jalali year, Every Black Friday; got "weekly".',
    );
    expect(refusal([['Sale', '#N/A']])).toContain('the error "#N/A" in row 1');
  });
  it('names the row in Persian as well', () => {
    expect(refusal([['حراج', '1405/2/12', '', 'هر هفته']], persianDocument)).toContain(
      'در ردیف ⁨۱⁩ باید یکی از این‌ها باشد',
    );
  });
  it('takes no more columns than the tab has for days', () => {
    expect(refusal([['Sale', '2026-05-01', '', '', 'x']])).toBe(
      'events is one to four columns: Event, First day, Last day, Repeats; got 5 columns. One column alone holds days.',
    );
  });
});
