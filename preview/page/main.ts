import type { Web } from '../host/contract.ts';
import { createHost, type Host } from '../host/host.ts';
import { addAddonMenus, firstItem } from './addonMenu.ts';
import { type Address, readAddress } from './address.ts';
import { addDemoSources } from './demoSources.ts';
import { browserDialogs } from './dialogs.ts';
import { addDownload, exportWorkbook } from './download.ts';
import { typeFormulaLikeTexts, withoutFormulas } from './formulaLikeText.ts';
import { mountGrid } from './grid.ts';
import './handle.ts';
import { type Loaded, load } from './loaded.ts';
import { showModalDialog } from './modalDialog.ts';
import { addOutbox } from './outbox.ts';
import { addNoteTooltip } from './paint/noteTooltip.ts';
import { paintFor, registerPainter } from './paint/painter.ts';
import { drawTextInItsDirection } from './paint/textDirection.ts';
import { showPercentsAsTyped } from './percentInFormulaBar.ts';
import { showPermission } from './permission.ts';
import { readableInTheMirror } from './rightToLeft/drawing.ts';
import { mirrorRightToLeftSheets } from './rightToLeft/mirror.ts';
import { sampleWorkbook } from './sampleWorkbook.ts';
import { addScoreboardPage } from './scoreboardPage.ts';
import { speaking } from './scriptFrame.ts';
import { openScriptRealm } from './scriptRealm.ts';
import { serverCalls } from './serverCalls.ts';
import { type FrameParts, showSidebar } from './sidebar.ts';
import { showToast } from './toast.ts';
import { wordsIn } from './words.ts';

const address = readAddress(location.search);
const words = wordsIn(address.language);

async function open(): Promise<void> {
  writeHeader();
  const loaded = await load();
  drawTextInItsDirection();
  showPercentsAsTyped();
  registerPainter();
  const host = openHost(loaded, address, addDemoSources(words, address.language));
  window.rasadPreview = { host };

  const grid = document.getElementById('grid') as HTMLElement;
  addAddonMenus(host, (functionName) => runForPerson(host, functionName));
  addDownload(host, words.download);
  addScoreboardPage(host, loaded, address, words.scoreboardPage);
  addOutbox(host, words, (functionName) => runForPerson(host, functionName));
  addNoteTooltip(host);
  mirrorRightToLeftSheets(host, grid);
  readableInTheMirror(host);
  await mountGrid(paintFor(host), loaded.templates, grid, { tell: showToast });
  followUi(host, {
    words,
    frameScript: speaking(address.language, loaded.frameScript),
    call: serverCalls(host, address),
    focusEditor: () => grid.querySelector<HTMLElement>('.o-grid')?.focus(),
    exportFile: (format) => (format === 'xlsx' ? exportWorkbook(host) : showToast(words.noPdf, 10)),
    askPermission: (asked) => showPermission(host, asked, words),
  });

  const first = firstItem(host.menu);
  if (first && !address.sidebarClosed) runForPerson(host, first.functionName);
  document.documentElement.dataset.ready = 'true';
}

function writeHeader(): void {
  const { language } = address;
  const header = document.getElementById('header') as HTMLElement;
  const other = new URLSearchParams(location.search);
  const link = document.getElementById('otherLanguage') as HTMLAnchorElement;
  other.set('lang', language === 'fa' ? 'en' : 'fa');
  document.documentElement.lang = language;
  header.dir = language === 'fa' ? 'rtl' : 'ltr';
  (document.getElementById('notGoogle') as HTMLElement).textContent = words.notGoogle;
  link.textContent = words.otherLanguage;
  link.lang = language === 'fa' ? 'en' : 'fa';
  link.href = `?${other}`;
}

/** Opens the workbook, runs the script's source in its own realm, and then its onOpen. */
function openHost({ addon, sheet }: Loaded, { language }: Address, web: Web): Host {
  const host = createHost({
    sheets: sheet ? [withoutFormulas(sheet)] : sampleWorkbook(language),
    // The host gives the add-on's own menu the spreadsheet's name.
    spreadsheetName: 'Rasad رصد',
    userLocale: language,
    dialogs: browserDialogs,
    files: addon.html,
    web,
  });
  if (sheet) typeFormulaLikeTexts(host, sheet);
  const { script, realm } = openScriptRealm(addon.code, host.globals);
  host.attach(script, addon.code, realm);
  host.run('onOpen', { authMode: 'LIMITED' });
  return host;
}

/** Runs what a person chose in a menu; an uncaught error is shown as Google shows it. */
function runForPerson(host: Host, functionName: string): void {
  try {
    host.run(functionName);
  } catch (error) {
    console.error(error);
    showToast((error as Error).message, 10);
  }
}

/** Shows each sidebar, dialog and toast that the script asks for. */
function followUi(host: Host, parts: FrameParts): void {
  let { sidebar, dialog, toast } = host;
  host.onUiChange(() => {
    if (host.sidebar && host.sidebar !== sidebar) showSidebar(host.sidebar, parts);
    if (host.dialog && host.dialog !== dialog) showModalDialog(host.dialog, parts);
    if (host.toast && host.toast !== toast) showToast(host.toast.message, host.toast.seconds);
    ({ sidebar, dialog, toast } = host);
  });
}

/** A failure is shown in words where the grid would be. */
function showBroken(error: Error): void {
  const broken = document.createElement('div');
  broken.className = 'broken';
  broken.setAttribute('role', 'alert');
  broken.textContent = `${words.broken}\n\n${error.message}`;
  document.getElementById('grid')?.replaceChildren(broken);
  throw error;
}

new EventSource('/events').addEventListener('reload', () => location.reload());
open().catch(showBroken);
