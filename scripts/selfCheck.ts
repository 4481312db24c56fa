import { serverBundle } from './serverBundle.ts';
import { BUNDLE } from './stubs.ts';

/** The name under which the self-check is reached from its stubs. */
const CHECK = 'RasadCheck';

/** What stands behind it: the later of two functions of one name counts, so that the file opens with both menus. */
const ENTRY_POINTS = `function onOpen(e) { ${BUNDLE}.onOpen(); ${CHECK}.addMenu(); }
function runSelfCheck() { ${CHECK}.runSelfCheck(); }
/**
 * Tells what the call was handed.
 * @customfunction
 */
function KPI_PROBE(a, b, c) { return ${CHECK}.told(arguments); }
/**
 * Gives a result of some kind.
 * @customfunction
 */
function KPI_PROBE_GIVES(what) { return ${CHECK}.given(what); }
/**
 * Fails with a sentence.
 * @customfunction
 */
function KPI_PROBE_FAILS(sentence) { throw new Error(sentence); }
`;

/** The self-check as it stands behind the add-on in Code.js of a build for developers. */
export async function selfCheckCode(): Promise<string> {
  const { code } = await serverBundle({
    entryPoints: ['src/sheets/selfCheck/index.ts'],
    format: 'iife',
    globalName: CHECK,
    footer: { js: ENTRY_POINTS },
  });
  return code;
}
