import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { connectors } from '../../src/connectors/index.ts';

const FOLDER = 'docs/marketplace';
const LANGUAGES = ['en', 'fa'] as const;
type Language = (typeof LANGUAGES)[number];

const SCOPE = 'https://www.googleapis.com/auth/';
const MOST_BYTES = 300_000;
const PICTURES = ['okrs.png', 'week.png', 'dashboard.png', 'why.png', 'mail.png'];

const page = (language: Language, name: string): string =>
  readFileSync(join(FOLDER, language, name), 'utf8').replace(/<\/?div[^>]*>/g, '');

/** The texts under the headings of the listing, in the order of both languages. */
function listing(language: Language) {
  const texts = page(language, 'listing.md').split(/^## .*$/m);
  const [, name = '', short = '', long = '', category = '', , tip = ''] = texts.map((text) => text.trim());
  return { name, short, long, category, tip };
}

/** The cells of the tables of a page, without their headers. */
const rows = (language: Language, name: string): string[][] =>
  page(language, name)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));

/** Width and height of a PNG, which stand in its head. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the listing for the Marketplace', () => {
  it('has the same files in both languages', () => {
    const files = (language: Language) => readdirSync(join(FOLDER, language), { recursive: true, encoding: 'utf8' });
    expect(files('fa').sort()).toEqual(files('en').sort());
    expect(files('en')).toEqual(
      expect.arrayContaining([
        ...['listing.md', 'scopes.md', 'privacy.md', 'terms.md', 'consent-video.md', 'review.md', 'publish.md'],
        ...['banner.png', ...PICTURES.map((name) => join('pictures', name))],
      ]),
    );
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it('keeps to the lengths and rules of the form', () => {
      const { name, short, long, tip } = listing(language);
      expect(name).toMatch(/^[\p{L} ]{1,30}$/u);
      expect(name).not.toMatch(/google|sheets|گوگل|\d/i);
      expect([...short].length).toBeGreaterThan(80);
      expect([...short].length).toBeLessThanOrEqual(200);
      expect(short).not.toContain('\n');
      expect([...long].length).toBeGreaterThan(1_000);
      expect([...long].length).toBeLessThanOrEqual(16_000);
      expect([...tip].length).toBeLessThanOrEqual(200);
    });

    it('gives the reason for each permission of the manifest, and for no other', () => {
      const asked: string[] = JSON.parse(readFileSync('appsscript.json', 'utf8')).oauthScopes;
      const [, ...told] = rows(language, 'scopes.md');
      expect(told.map(([scope = '']) => SCOPE + scope.replaceAll('`', ''))).toEqual(asked);
      for (const [, words = '', reason = ''] of told) {
        expect(words.length).toBeGreaterThan(10);
        expect(reason.length).toBeGreaterThan(40);
      }
    });

    it('names each address that numbers are asked from in the privacy policy', () => {
      const policy = page(language, 'privacy.md');
      const told = [...policy.matchAll(/`([a-z0-9.-]+\.[a-z]+)`/g)].map(([, host = '']) => host);
      const exact = connectors.flatMap(({ hosts }) => hosts).filter((host) => typeof host === 'string');
      expect(told).toEqual(expect.arrayContaining(exact));
      const patterns = connectors.flatMap(({ hosts }) => hosts).filter((host) => typeof host !== 'string');
      const others = told.filter((host) => !exact.includes(host));
      for (const pattern of patterns) {
        expect(others.filter((host) => pattern.test(`https://shop.${host}`)).length).toBeGreaterThan(0);
      }
      for (const host of others) expect(patterns.some((pattern) => pattern.test(`https://shop.${host}`))).toBe(true);
    });

    it('has pictures of the sizes that the form takes', () => {
      for (const name of PICTURES) {
        const file = join(FOLDER, language, 'pictures', name);
        expect([file, sizeOf(file)]).toEqual([file, '1280x800']);
        expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
      }
      expect(sizeOf(join(FOLDER, language, 'banner.png'))).toBe('220x140');
    });
  });

  it('has an icon of each size', () => {
    for (const size of [32, 48, 96, 128]) {
      expect(sizeOf(join(FOLDER, 'icons', `icon-${size}.png`))).toBe(`${size}x${size}`);
    }
    expect(readFileSync(join(FOLDER, 'icon.svg'), 'utf8')).toMatch(/^<svg /);
  });
});

describe('the pages for people who want Rasad', () => {
  const pages = [
    ...['README.md', 'README.fa.md', 'docs/install.md', 'docs/install.fa.md', 'docs/marketplace/README.md'],
    ...LANGUAGES.flatMap((language) =>
      readdirSync(join(FOLDER, language))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(FOLDER, language, name)),
    ),
  ];
  it.each(pages)('%s leads to files that are there', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const gone = links
      .filter((link) => !/^(https?:|#)/.test(link))
      .filter((link) => !existsSync(join(dirname(file), link.split('#')[0] ?? '')));
    expect(links).not.toEqual([]);
    expect(gone).toEqual([]);
  });
  it('name only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const told = pages.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(([, name]) => name),
    );
    expect(told).toContain('push');
    expect(told.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });
});
