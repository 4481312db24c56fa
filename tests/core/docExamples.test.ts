import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cac } from '../../src/core/metrics/acquisition/cac.ts';
import { englishDocument } from './functions/testDocument.ts';

const CORE = join(__dirname, '../../src/core');
const ROOMS = /^(formula|functions|numbers|calendar|tools|conversion|registry)\b/;

interface DocExample {
  readonly code: string;
  readonly expected: string;
}

const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\\/g, '/'))
  .filter((file) => file.endsWith('.ts'));

/** The examples of a file: what stands before each `//=>`, after the statements that end in `;`. */
function examplesIn(file: string): DocExample[] {
  const blocks = readFileSync(join(CORE, file), 'utf8').matchAll(/ \* @example\n((?: \* (?!@).*\n)+)/g);
  return [...blocks].flatMap(([, block = '']) => {
    const found: DocExample[] = [];
    let [statements, expression] = ['', ''];
    for (const line of block.replace(/^ \* /gm, '').trim().split('\n')) {
      const [code = '', expected] = line.split('//=>');
      if (expected !== undefined) {
        found.push({ code: `{ ${statements} return (${expression}${code}); }`, expected });
        expression = '';
      } else if (code.startsWith('const ')) statements += code;
      else expression += `${code} `;
    }
    return found;
  });
}

function exportsOf(file: string): Record<string, unknown> {
  return require(join(CORE, file));
}

const everyRoom = Object.assign(
  {},
  ...files.filter((file) => ROOMS.test(file) || file === 'refusal.ts').map(exportsOf),
);

describe.each(files.map((file) => [file, examplesIn(file)] as const).filter(([, examples]) => examples.length > 0))(
  'the doc blocks of %s',
  (file, examples) => {
    it.each(examples)('are true of $code', ({ code, expected }) => {
      const scope = { ...everyRoom, cac, document: englishDocument, ...exportsOf(file) };
      const run = (body: string): unknown => new Function(...Object.keys(scope), body)(...Object.values(scope));
      expect(run(code)).toEqual(run(`return (${expected});`));
    });
  },
);
