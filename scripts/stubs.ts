import { isRequired } from '../src/core/formula/resolve.ts';
import { shownName } from '../src/core/functions/argument.ts';
import { exampleCall, type SheetFunction } from '../src/core/functions/sheetFunction.ts';
import { sheetFunctions } from '../src/core/registry.ts';
import { actionItems } from '../src/sheets/menu.ts';

/** The name under which the bundle's functions are reached from the stubs. */
export const BUNDLE = 'Rasad';

/** What the stubs call, in two letters: the name stands in each of them. One that ends in _ is no function of the sheet. */
const CALL = 'f_';

/** The longest example, in characters, that still reads well in the help box. */
const LONGEST_EXAMPLE = 80;

/**
 * Top-level functions that Google calls by name: the menu, its items, the clock, people who come back from a tool that they allowed, and
 * the sidebar's one way in.
 */
export const ENTRY_POINTS = `function onOpen(e) { ${BUNDLE}.onOpen(); }
function onEdit(e) { ${BUNDLE}.onEdit(e); }
function onInstall(e) { onOpen(e); }
function openSidebar() { ${BUNDLE}.openSidebar(); }
function undoLastChange() { ${BUNDLE}.undoLastChange(); }
${actionItems.map(({ fn }) => `function ${fn}() { ${BUNDLE}.runItem('${fn}'); }`).join('\n')}
function pullDueSources() { ${BUNDLE}.runHourly(); }
function authCallback(request) { return ${BUNDLE}.authCallback(request); }
function rasad(name, json) { return ${BUNDLE}.serve(name, json); }
function ${CALL}(fn, cells) { return ${BUNDLE}.call(fn, cells); }
`;

/**
 * What stands after the bundle in Code.js. Sheets reads functions and their help from the text of top-level declarations,
 * and a bundle hides both.
 */
export function stubs(): string {
  return [ENTRY_POINTS, ...sheetFunctions.map(stub)].join('\n');
}

/** The declaration of one function with its help. */
export function stub(declared: SheetFunction): string {
  const names = Object.keys(declared.args).map(shownName);
  const last = declared.lastRepeats ? `...${names.pop()}` : names.pop();
  return `/**
 * ${declared.name.en} (${declared.name.fa}). ${declared.guide.about.en} ${declared.guide.about.fa}${exampleText(declared)}
${paramLines(declared).join('\n')}
 * @customfunction
 */
function ${declared.fn}(${[...names, last].join(', ')}){return ${CALL}("${declared.fn}",arguments)}
`;
}

function paramLines(declared: SheetFunction): string[] {
  return Object.entries(declared.args).map(([name, argument]) => {
    const fallback = 'default' in argument ? `, default ${argument.default}` : '';
    const optional = isRequired(argument) ? '' : ` (optional${fallback})`;
    return ` * @param ${shownName(name)} ${argument.guide.en}${optional}. ${argument.guide.fa}.`;
  });
}

/** The first example that is short enough for the help box; long lists would hide the help. */
function exampleText(declared: SheetFunction): string {
  const calls = declared.guide.examples.map((example) => ({
    call: exampleCall(declared, example),
    gives: example.gives,
  }));
  const short = calls.find(({ call }) => call.length <= LONGEST_EXAMPLE);
  if (!short) return '';
  return ` Example: ${short.call} gives ${Array.isArray(short.gives) ? `a ${declared.gives.shape}` : short.gives}.`;
}
