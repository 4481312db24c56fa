import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestMail } from '../../../src/core/mail/digest.ts';
import { lateUpdates } from '../../../src/core/mail/lateUpdates.ts';
import { reminderMail } from '../../../src/core/mail/reminder.ts';
import { keyResultTypes } from '../../../src/core/okr/progress.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { calmFacts, hugeFacts, sampleFacts } from './sampleFacts.ts';

const GOLDEN = 'tests/core/mail/golden';
/** `RASAD_WRITE_GOLDEN=yes` writes the golden mails anew: look at them before they are committed. */
const WRITES = process.env.RASAD_WRITE_GOLDEN !== undefined;
/** What Gmail shows of a mail before it cuts it off, in bytes. */
const GMAIL_CLIPS_AT = 102_000;

function golden(name: string, shown: string): string {
  const path = `${GOLDEN}/${name}`;
  if (WRITES) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(path, shown);
  }
  return readFileSync(path, 'utf8');
}

const linkTo = (key: string): string => `https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=F${key.length}`;

describe.each(['en', 'fa'] as const)('the weekly mail in %s', (language) => {
  const facts = sampleFacts(language);
  const digest = digestMail(facts, findFunction);
  const calm = digestMail(calmFacts(language), findFunction);
  const [saras] = lateUpdates(facts);
  if (!saras) throw new Error('Nobody is late in the sample.');
  const reminder = reminderMail(saras, facts, linkTo);

  it.each([
    ['digest', digest],
    ['calm', calm],
    ['reminder', reminder],
  ] as const)('reads as the golden %s does', (name, { subject, html, text }) => {
    expect(html).toBe(golden(`${name}-${language}.html`, html));
    expect(`${subject}\n\n${text}`).toBe(golden(`${name}-${language}.txt`, `${subject}\n\n${text}`));
  });

  it('gives each cell its direction and its side, in case a mail program drops those of the page', () => {
    for (const { html } of [digest, calm, reminder]) {
      const cells = html.match(/<td[^>]*>/g) ?? [];
      expect(cells.length).toBeGreaterThan(5);
      const [direction, side] = language === 'fa' ? ['rtl', 'right'] : ['ltr', 'left'];
      for (const cell of cells) {
        expect(cell).toContain(`dir="${direction}"`);
        expect(cell).toContain(`text-align:${side}`);
      }
    }
  });

  it('expects no pace of what is to keep to a limit', () => {
    const type = keyResultTypes.stay_at_or_above[language];
    const rows = facts.okrs.rows.map(({ cells }) => ({ cells: { ...cells, type } }));
    const expected = { en: /% expected/, fa: /مورد انتظار/ }[language];
    expect(digest.text).toMatch(expected);
    expect(digestMail({ ...facts, okrs: { ...facts.okrs, rows } }, findFunction).text).not.toMatch(expected);
  });

  it('asks for nothing from elsewhere and holds nothing that mail programs drop', () => {
    for (const { html } of [digest, calm, reminder]) {
      expect(html).not.toMatch(/<(img|style|script|link|svg|form|iframe)\b|url\(|display:(flex|grid)|position:/i);
      const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
      for (const address of addresses) expect(address).toMatch(/^https:\/\/docs\.google\.com\//);
    }
  });

  it('says in words how to stop it, in both of its parts', () => {
    const said = { en: 'To stop it: reply to this mail', fa: 'برای توقف: به همین ایمیل پاسخ دهید' }[language];
    for (const { html, text } of [digest, calm, reminder]) {
      expect(html).toContain(said);
      expect(text).toContain(said);
    }
  });

  it('stays far below the size at which Gmail cuts a mail off, however much there is', () => {
    const { html, text } = digestMail(hugeFacts(language, 'نتیجهٔ کلیدی <b>"long"</b> '.repeat(20)), findFunction);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThan(GMAIL_CLIPS_AT);
  });

  it('takes no text for HTML, whatever people write', () => {
    const usual = tagsOf(digestMail(hugeFacts(language, 'x', 1), findFunction).html);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { html, subject } = digestMail(hugeFacts(language, `${text}<i>&"'`, 1), findFunction);
        expect(tagsOf(html)).toEqual(usual);
        expect(html).not.toContain('<i>');
        expect(subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 12 },
    );
  });
});

/** The elements of a mail in their order, without the spans that keep a direction. */
function tagsOf(html: string): string[] {
  return (html.match(/<\/?[a-z]+/g) ?? []).filter((tag) => !tag.endsWith('span'));
}

describe('what the digest tells', () => {
  const facts = sampleFacts('en');
  const { text, subject } = digestMail(facts, findFunction);
  const plain = text.replace(/[\u2068\u2069]/g, '');
  const sectionOf = (title: string): string => plain.split(`== ${title} ==`)[1]?.split('==')[0] ?? '';

  it('counts what is behind in its subject', () => {
    expect(subject).toBe('Week 9 of Q4 2026: 1 Off track · 1 At risk · Sample Shop OKRs');
    expect(digestMail(calmFacts('en'), findFunction).subject).toContain('nothing off track');
  });
  it('says above all else how many numbers are still samples, and nothing of it where none are', () => {
    const { text, html } = digestMail({ ...facts, samples: 7 }, findFunction);
    expect(text.split('\n')[2]).toMatch(/^7 numbers are still samples: /);
    expect(html.indexOf('7 numbers are still samples')).toBeLessThan(html.indexOf('1 Off track</span>'));
    expect(digestMail({ ...sampleFacts('fa'), samples: 1 }, findFunction).text).toContain('۱ عدد هنوز نمونه است');
    expect(plain).not.toMatch(/sample[s:]/);
  });
  it('says of a mail that somebody sent by hand that it came this once', () => {
    const byHand = digestMail(facts, findFunction, 'whyByHand').text;
    expect(byHand).toContain('sent it to you by hand');
    expect(byHand).not.toMatch(/stands in the settings|To stop it/);
    expect(plain).not.toContain('by hand');
  });
  it('gives the reason of each status that is behind, the worst first', () => {
    const section = sectionOf('What is behind, and why');
    expect(section.indexOf('Bring cost')).toBeLessThan(section.indexOf('Repeat purchases'));
    expect(section).toMatch(/Progress is 20%/);
    expect(section).toContain('Two <campaigns> & one "test" still run');
  });
  it('names those whose check-in is late, and nobody who has done it', () => {
    const section = sectionOf('Whose check-in is late');
    expect(section).toMatch(/Sara[\s\S]*Repeat purchases to 30% · last check-in 11 days ago/);
    expect(section).not.toContain('Amir');
    expect(section).not.toContain('Win 400');
  });
  it('asks for the decisions that are due, and tells them once', () => {
    expect(sectionOf('Decisions due')).toMatch(/Cycle Q4 2026[\s\S]*It ends on 29 November 2026/);
    expect(plain.match(/decide whether it needs an objective/g)).toHaveLength(1);
  });
  it('asks nobody for a check-in of a cycle that is over, and does not call theirs fresh', () => {
    const over = facts.okrs.rows.map(({ cells }) => ({ cells: { ...cells, lastDay: { day: facts.today - 1 } } }));
    const okrs = { ...facts.okrs, rows: over };
    expect(lateUpdates({ ...facts, okrs })).toEqual([]);
    expect(digestMail({ ...facts, okrs }, findFunction).text).not.toContain('fresh');
  });
  it('does not say that nothing is behind where no key result has a status', () => {
    const rows = facts.okrs.rows.map(({ cells: { status: _, ...cells } }) => ({ cells }));
    const { subject, text } = digestMail({ ...facts, okrs: { ...facts.okrs, rows } }, findFunction);
    expect(subject).toMatch(/: 4 No data · /);
    expect(text).toContain('Nobody knows: no key result has a status.');
    expect(text).not.toMatch(/nothing off track|No key result is behind/);
  });
});

describe('the reminder', () => {
  it('holds only what its reader owns, each with a link into its row', () => {
    const facts = sampleFacts('en');
    const [saras] = lateUpdates(facts);
    if (!saras) throw new Error('Nobody is late in the sample.');
    const { html, subject } = reminderMail(saras, facts, linkTo);
    expect(subject).toBe('1 key result waits for your check-in · Sample Shop OKRs');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/abc/edit#gid=7&amp;range=F4"');
    expect(html).not.toContain('Bring cost');
    expect(html).toContain('your address out of the People tab or the Owner column');
    expect(html).not.toContain('Whose check-in');
  });
});
