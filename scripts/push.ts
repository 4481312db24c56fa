import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Text } from '../src/core/text.ts';
import { buildAddon, type Edition } from './build.ts';
import { buildDataStudio, DATA_STUDIO_FOLDER } from './buildDataStudio.ts';
import { buildScoreboard, SCOREBOARD_FOLDER } from './buildScoreboard.ts';

const CLASP = resolve('node_modules/@google/clasp/build/src/index.js');
/** What the project files of a fresh clone hold. */
const NO_SCRIPT_ID = 'put-your-script-id-here';

/** A script project of one's own: its id, and the folder that is sent to it. */
export interface ClaspProject {
  readonly scriptId?: string;
  readonly rootDir?: string;
}

/** Why nothing can be sent to a script project, with the next step; null where it can. */
export function whyNoPush(project: ClaspProject, file: string, isLoggedIn: boolean): Text | null {
  const id = project.scriptId?.trim() ?? '';
  if (id === '' || id === NO_SCRIPT_ID) {
    return {
      en: `${file} names no script yet. In your sheet choose Extensions → Apps Script, then Project settings (the gear), copy the script ID, and put it into ${file} in place of ${NO_SCRIPT_ID}.`,
      fa: `در ${file} هنوز اسکریپتی نام برده نشده است. در برگهٔ خود از منوی Extensions گزینهٔ Apps Script را بزنید، در Project settings (چرخ‌دنده) شناسهٔ اسکریپت (Script ID) را بردارید و در ${file} به جای ${NO_SCRIPT_ID} بنویسید.`,
    };
  }
  if (!/^[\w-]{20,}$/.test(id)) {
    return {
      en: `“${id}” in ${file} is no script ID. Put in the long word of letters and digits under Project settings → Script ID, not an address.`,
      fa: `«${id}» در ${file} شناسهٔ اسکریپت نیست. رشتهٔ بلند حرف و رقم را از Project settings → Script ID بنویسید، نه یک نشانی.`,
    };
  }
  if (!isLoggedIn) {
    return {
      en: 'Nobody is logged in to Google here. Run: npx clasp login. It opens your browser once; then run this again.',
      fa: 'روی این رایانه کسی وارد حساب گوگل نشده است. دستور npx clasp login را اجرا کنید تا مرورگر یک بار باز شود؛ سپس همین دستور را دوباره اجرا کنید.',
    };
  }
  return null;
}

/** `npm run push [-- --project .clasp.scoreboard.json] [-- --without-ga4] [-- --self-check]` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      project: { type: 'string', default: '.clasp.json' },
      'without-ga4': { type: 'boolean', default: false },
      'self-check': { type: 'boolean', default: false },
    },
  });
  const project = JSON.parse(readFileSync(values.project, 'utf8')) as ClaspProject;
  const refused = whyNoPush(project, values.project, isLoggedIn());
  if (refused) {
    console.error(`${refused.en}\n${refused.fa}`);
    process.exitCode = 1;
    return;
  }
  const sizes = await build(project, { withoutGoogle: values['without-ga4'], selfCheck: values['self-check'] });
  console.log(`Built ${project.rootDir}. ${sizes.join(' ')}`);
  // Without force, a changed manifest makes clasp send nothing and say so in two words.
  const { status } = spawnSync(process.execPath, [CLASP, '--project', values.project, 'push', '--force'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  console.log(
    status === 0
      ? 'Reload the sheet, then Extensions → (the name of the script project) → Start. · برگه را از نو باز کنید و از منوی Extensions «شروع» را بزنید.'
      : 'Nothing was sent; clasp says why above, and docs/install.md what to do. · چیزی فرستاده نشد؛ دلیلش در بالا و راهش در docs/install.fa.md آمده است.',
  );
}

function build({ rootDir }: ClaspProject, edition: Edition): Promise<readonly string[]> {
  if (rootDir === SCOREBOARD_FOLDER) return buildScoreboard();
  if (rootDir === DATA_STUDIO_FOLDER) return buildDataStudio();
  return buildAddon(edition);
}

/** Asks clasp, which knows where its credentials are. */
function isLoggedIn(): boolean {
  const { stdout } = spawnSync(process.execPath, [CLASP, 'show-authorized-user', '--json'], { encoding: 'utf8' });
  return /"loggedIn":\s*true/.test(stdout ?? '');
}

if (process.argv[1] === resolve('scripts/push.ts')) void main();
