import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../preview/host/host.ts';
import { startPreview } from '../preview/server/start.ts';
import type { Language } from '../src/core/text.ts';
import { openBrowser } from '../tests/e2e/browser.ts';
import { openPreview, type Screen } from '../tests/e2e/preview.ts';

const FOLDER = 'docs/marketplace';
const LANGUAGES: readonly Language[] = ['en', 'fa'];
const ICON_PIXELS = [32, 48, 96, 128];
const BANNER = { width: 220, height: 140 };
/** Wide enough for a whole tab beside the sidebar; drawn smaller, it is 1280 × 800. */
const SCREEN = { width: 1600, height: 1000 };
const SCALE = 0.8;
/** The bar of the preview is no part of Rasad. */
const WITHOUT_PREVIEW = '#header { display: none }';

const words = {
  name: { en: 'Rasad', fa: 'رصد' },
  says: { en: 'KPIs and OKRs,<br>kept in sight', fa: 'شاخص‌ها و OKR،<br>همیشه پیش چشم' },
  okrs: { en: 'OKRs', fa: 'اهداف' },
  channelsTab: { en: 'Channels', fa: 'کانال‌ها' },
  columns: { en: ['Day', 'Channel', 'Visits', 'Orders'], fa: ['روز', 'کانال', 'بازدید', 'سفارش'] },
  newValue: { en: '690,000', fa: '۶۹۰ هزار' },
  owners: { en: ['Sara', 'Amir', 'Lena'], fa: ['سارا', 'امیر', 'لیلا'] },
  channels: { en: ['Ads', 'E-mail', 'Instagram', 'Search'], fa: ['تبلیغ', 'ایمیل', 'اینستاگرام', 'جستجو'] },
};

/** The last check-ins of those who were in time; the others are due. */
const CHECKED_IN = {
  'O1.2': '3.3',
  'O1.3': '8.2',
  'O1.4': '424',
  'O2.2': '780',
  'O2.3': '12.3%',
  'O3.2': '24.5%',
  'O4.2': '13.4%',
  'O4.3': '7.5%',
  'O5.2': '2.5%',
  'O5.3': '43%',
};
/** The rows of the key results in the OKRs tab. */
const OWNED_ROWS = [4, 5, 6, 7, 9, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22, 23];

/** Orders by channel in two months, in one of which the ads won fewer. */
const MONTHS = [
  { day: '2026-04-10', visits: [2000, 1500, 2400, 3100], orders: [200, 120, 96, 155] },
  { day: '2026-05-12', visits: [2100, 1700, 2300, 3200], orders: [105, 150, 88, 170] },
];

/** What each picture shows, in a file that a team has filled for a year and a half. */
const pictures: Readonly<Record<string, (screen: Screen, language: Language) => Promise<void>>> = {
  async okrs({ page, sidebar }, language) {
    await show(page, words.okrs[language], 'A3');
    await sidebar.locator('#tab-okrs').click();
    await sidebar.locator('#make-dashboard').waitFor();
  },
  async week({ page, sidebar }, language) {
    await show(page, words.okrs[language], 'A3');
    await sidebar.locator('#tab-week').click();
    await sidebar.locator('[id^="value-"]').first().waitFor();
    await sidebar.locator('#primary').click();
    await sidebar.locator('[id^="value-"]:focus').waitFor();
    await page.keyboard.type(words.newValue[language]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('8');
  },
  async dashboard({ sidebar }) {
    await sidebar.locator('#tab-okrs').click();
    await sidebar.locator('#make-dashboard').click();
    await sidebar.locator('.status.done').waitFor();
  },
  async mail({ sidebar }) {
    await sidebar.locator('#tab-week').click();
    await sidebar.locator('#weekly-mail').click();
    await sidebar.locator('#field-mail-to').fill('sara@example.com');
    await sidebar.locator('#primary').click();
    await sidebar.locator('.mail-preview').waitFor();
  },
  async why({ page, sidebar }, language) {
    await page.evaluate(addChannels, {
      tab: words.channelsTab[language],
      columns: words.columns[language],
      channels: words.channels[language],
      months: MONTHS,
      rightToLeft: language === 'fa',
    });
    await show(page, words.channelsTab[language], 'D3');
    await sidebar.locator('#tab-kpis').click();
    await sidebar.locator('#item-why').click();
    await sidebar.locator('.waterfall').waitFor();
  },
};

interface Channels {
  readonly tab: string;
  readonly columns: readonly string[];
  readonly channels: readonly string[];
  readonly months: typeof MONTHS;
  readonly rightToLeft: boolean;
}

/** Runs in the page: a tab with a row a channel and month. */
function addChannels({ tab, columns, channels, months, rightToLeft }: Channels): void {
  const { host } = window.rasadPreview;
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  const sheet = app.getActiveSpreadsheet().insertSheet(tab);
  sheet.setRightToLeft(rightToLeft);
  const rows = months.flatMap(({ day, visits, orders }) =>
    channels.map((channel, index) => [new Date(day), channel, visits[index] ?? 0, orders[index] ?? 0]),
  );
  sheet.getRange(1, 1, rows.length + 1, columns.length).setValues([[...columns], ...rows]);
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange(2, 1, rows.length, 1).setNumberFormat('yyyy-mm-dd');
}

/** Goes to a cell of a tab. */
async function show(page: Page, tab: string, a1: string): Promise<void> {
  await page.evaluate(({ tab, a1 }) => window.rasadPreview.host.select(tab, a1), { tab, a1 });
}

interface Filling {
  readonly language: Language;
  readonly tab: string;
  readonly owners: readonly string[];
  readonly rows: readonly number[];
  readonly checkedIn: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    /** Fills the file, once the bundle of `filler` is in the page. */
    fillFile(host: Host, filling: Filling): void;
  }
}

/** The code that fills a file, for a page. */
async function filler(): Promise<string> {
  const contents = `
    import { fillForDashboard } from './scripts/filledDashboard.ts';
    window.fillFile = (host, { language, tab, owners, rows, checkedIn }) => {
      const ask = (name, request) => {
        const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
        if (!answer.ok) throw new Error(name + ': ' + answer.sentence);
        return answer.value;
      };
      fillForDashboard(host, ask, language);
      const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
      rows.forEach((row, index) => sheet.getRange('C' + row).setValue(owners[index % owners.length]));
      const entries = Object.entries(checkedIn).map(([key, value]) => ({ key, value, confidence: '7', note: '' }));
      ask('checkIn', { who: owners[0], entries });
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function takeScreenshots(browser: Browser, address: string, names: readonly string[]): Promise<void> {
  const content = await filler();
  for (const language of LANGUAGES) {
    const folder = join(FOLDER, language, 'pictures');
    await mkdir(folder, { recursive: true });
    const locale = language === 'fa' ? 'fa-IR' : 'en-US';
    const context = await browser.newContext({ locale, viewport: SCREEN, deviceScaleFactor: SCALE, bypassCSP: true });
    const screen = await openPreview(await context.newPage(), address, language);
    const { page } = screen;
    await page.addScriptTag({ content });
    await page.addStyleTag({ content: WITHOUT_PREVIEW });
    await page.evaluate((filling) => window.fillFile(window.rasadPreview.host, filling), {
      ...{ language, tab: words.okrs[language], owners: words.owners[language] },
      ...{ rows: OWNED_ROWS, checkedIn: CHECKED_IN },
    });
    await page.evaluate(() => document.fonts.ready);
    for (const name of names) {
      await pictures[name]?.(screen, language);
      // The grid draws in its own time, and the pointer would lie over it.
      await page.mouse.move(0, 0);
      await page.waitForTimeout(3_000);
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    }
    await context.close();
  }
}

/** Draws HTML into a file of exactly that size. */
async function draw(
  browser: Browser,
  html: string,
  size: { readonly width: number; readonly height: number },
  path: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

async function drawIconsAndBanners(browser: Browser): Promise<void> {
  const icon = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
  const font = await readFile('node_modules/vazirmatn/fonts/webfonts/Vazirmatn-Bold.woff2', 'base64');
  await mkdir(join(FOLDER, 'icons'), { recursive: true });
  for (const pixels of ICON_PIXELS) {
    const html = `<style>body { margin: 0 } svg { display: block; width: ${pixels}px; height: ${pixels}px }</style>${icon}`;
    await draw(browser, html, { width: pixels, height: pixels }, join(FOLDER, 'icons', `icon-${pixels}.png`));
  }
  for (const language of LANGUAGES) {
    const html = `<html dir="${language === 'fa' ? 'rtl' : 'ltr'}"><style>
      @font-face { font-family: Banner; src: url(data:font/woff2;base64,${font}) }
      body { margin: 0; width: 220px; height: 140px; box-sizing: border-box; padding: 22px 18px; background: #e8f0fe; color: #0b2e6f;
        font: 700 15px/1.5 Banner, sans-serif }
      header { display: flex; align-items: center; gap: 12px; margin-block-end: 12px; font-size: 28px; line-height: 1 }
      svg { width: 44px; height: 44px }
    </style><header>${icon}${words.name[language]}</header>${words.says[language]}</html>`;
    await draw(browser, html, BANNER, join(FOLDER, language, 'banner.png'));
  }
}

/** Makes every picture of the listing anew, or those alone that are named: `npm run marketplace -- icons okrs why`. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const names = Object.keys(pictures).filter((name) => named.length === 0 || named.includes(name));
  const browser = await openBrowser();
  try {
    if (named.length === 0 || named.includes('icons')) await drawIconsAndBanners(browser);
    if (names.length === 0) return;
    const preview = await startPreview({ port: 0 });
    await takeScreenshots(browser, preview.address, names);
    await preview.close();
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === resolve('scripts/marketplacePictures.ts')) void main();
