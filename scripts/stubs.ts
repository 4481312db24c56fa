import { isRequired, shownName } from '../src/core/functions/argument.ts';
import { sheetFunctions } from '../src/core/functions/registry.ts';
import { exampleCall, type SheetFunction } from '../src/core/functions/sheetFunction.ts';

/** The name under which the bundle's functions are reached from the stubs. */
export const BUNDLE = 'Rasad';

/** Top-level functions that Google calls by name: the menu, its items, and the sidebar's one way in. */
const ENTRY_POINTS = `function onOpen(e) { ${BUNDLE}.onOpen(); }
function onInstall(e) { onOpen(e); }
function openSidebar() { ${BUNDLE}.openSidebar(); }
function undoLastChange() { ${BUNDLE}.undoLastChange(); }
function clearSampleNumbers() { ${BUNDLE}.clearSampleNumbers(); }
function convertSelection() { ${BUNDLE}.convertSelection(); }
function convertSheet() { ${BUNDLE}.convertSheet(); }
function rasad(name, json) { return ${BUNDLE}.serve(name, json); }
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
 * ${declared.name.en} (${declared.name.fa}). ${declared.about.en} ${declared.about.fa} Example: ${exampleText(declared)}
 *
${paramLines(declared).join('\n')}
 * @return ${declared.name.en}.
 * @customfunction
 */
function ${declared.fn}(${[...names, last].join(', ')}) { return ${BUNDLE}.call("${declared.fn}", arguments); }
`;
}

function paramLines(declared: SheetFunction): string[] {
  return Object.entries(declared.args).map(([name, argument]) => {
    const fallback = 'default' in argument ? `, default ${argument.default}` : '';
    const optional = isRequired(argument) ? '' : ` (optional${fallback})`;
    return ` * @param ${shownName(name)} ${argument.about.en}${optional}. ${argument.about.fa}.`;
  });
}

function exampleText(declared: SheetFunction): string {
  const [example] = declared.examples;
  const gives = Array.isArray(example.gives) ? 'a column' : String(example.gives);
  return `${exampleCall(declared, example)} gives ${gives}.`;
}
