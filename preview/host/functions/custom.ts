import type { Realm } from '../contract.ts';
import { isDate, toDate, toSerial } from '../dates.ts';
import type { Engine } from '../engine/engine.ts';
import { helpers, registries } from '../engine/odoo.ts';
import { isDateFormat } from '../formats.ts';
import { messageOf } from '../service.ts';
import { type Arg, cellOf, define, type EvalContext, type FunctionResultObject } from './define.ts';

/** A function of the script that cells may call, as its source declares it. */
interface Declared {
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly { readonly name: string; readonly about: string }[];
}

type Script = Readonly<Record<string, unknown>>;
interface Bound {
  readonly engine: Engine;
  readonly script: Script;
  readonly realm: Realm;
  /** Case does not matter in a cell: the name in capitals → the name in the script. */
  readonly names: ReadonlyMap<string, string>;
}

const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([\p{L}_$][\p{L}\p{N}_$]*)\s*\(([^)]*)\)/gu;

/** What was read last: a process of tests opens one add-on again and again. */
let lastRead: { readonly source: string; readonly declared: readonly Declared[] } = { source: '', declared: [] };

/** The functions with a `@customfunction` comment, read from the source as Google Sheets does. */
function declaredIn(source: string): readonly Declared[] {
  if (source !== lastRead.source) lastRead = { source, declared: readDeclarations(source) };
  return lastRead.declared;
}

function readDeclarations(source: string): Declared[] {
  return [...source.matchAll(DECLARATION)].flatMap(([, comment = '', name = '', parameters = '']) => {
    if (!/@customfunction\b/.test(comment) || name.endsWith('_')) return [];
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());
    const tags = lines.findIndex((line) => line.startsWith('@'));
    const about = lines.slice(0, tags).filter(Boolean).join(' ');
    const names = parameters.split(',').map((parameter) => parameter.replace(/=.*/s, '').trim());
    const helpFor = (parameter: string) =>
      lines
        .map((line) => /^@param\s+(?:\{[^}]*\}\s+)?(\S+)\s*(.*)$/.exec(line))
        .find((tag) => tag?.[1] === parameter)?.[2];
    const described = names.filter(Boolean).flatMap((parameter) => spread(parameter, helpFor(parameter) ?? ''));
    return [{ name, about, parameters: described }];
  });
}

// The engine counts arguments, and allows no more repeated ones than optional ones: a rest parameter becomes many.
function spread(parameter: string, about: string): Declared['parameters'] {
  if (!parameter.startsWith('...')) return [{ name: parameter, about }];
  return MANY.map((number) => ({ name: `${parameter.slice(3)}${number}`, about }));
}
const MANY = Array.from({ length: 20 }, (_, i) => i + 1);

// The engine's functions belong to the process: each call finds the script of the workbook that computes.
const scripts = new WeakMap<object, Bound>();

/** Lets the workbook's cells call the script's functions. */
export function bindScript(engine: Engine, script: Script, source: string, realm: Realm): void {
  const functions = declaredIn(source);
  const names = new Map(functions.map(({ name }) => [name.toUpperCase(), name]));
  scripts.set(engine.model.getters, { engine, script, realm, names });
  for (const declared of functions) defineCustom(declared);
  engine.model.dispatch('EVALUATE_CELLS');
}

/** Keeps a place for functions that opened formulas call before their script is attached. */
export function awaitFunctions(formulas: readonly string[]): void {
  for (const formula of formulas) {
    for (const [, name = ''] of formula.matchAll(/([A-Z][A-Z0-9_]*)\(/gi)) {
      const upper = name.toUpperCase();
      const isKnown = upper in registries.functionRegistry.content;
      if (!isKnown) defineCustom({ name: upper, about: '', parameters: spread('...argument', '') });
    }
  }
}

const defined = new Map<string, Declared>();

function defineCustom(custom: Declared): void {
  const { name, about, parameters } = custom;
  if (defined.get(name.toUpperCase()) === custom) return;
  defined.set(name.toUpperCase(), custom);
  // All optional: the function itself does the refusing.
  const declared = parameters.map((parameter) => `${parameter.name} (any, range<any>, optional)\t${parameter.about}`);
  define(name.toUpperCase(), about, declared, function (this: EvalContext, ...args) {
    const bound = scripts.get(this.getters);
    const call = bound?.script[bound.names.get(name.toUpperCase()) ?? ''];
    if (!bound || typeof call !== 'function') return { value: '#NAME?', message: `Unknown function: '${name}'.` };
    return result(bound, () => call(...withoutTail(args).map((arg) => given(arg, bound.realm))));
  });
}

function result({ engine }: Bound, work: () => unknown) {
  let value: unknown;
  try {
    value = engine.whileComputing(work);
  } catch (error) {
    return { value: '#ERROR!', message: messageOf(error) };
  }
  if (!Array.isArray(value)) return shown(value);
  const rows = value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0) return shown('');
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged >= 0) {
    const message = `All rows of the result must have ${width} values, row ${ragged + 1} has ${rows[ragged]?.length}.`;
    return { value: '#ERROR!', message };
  }
  return Array.from({ length: width }, (_, column) => rows.map((row) => shown(row[column])));
}

// What a caller leaves out at the end is undefined to the function, and not among its arguments.
function withoutTail(args: readonly Arg[]): readonly Arg[] {
  const trailing = [...args].reverse().findIndex((arg) => arg !== undefined);
  return trailing < 0 ? [] : args.slice(0, args.length - trailing);
}

/** One cell is a scalar, a range an array of rows made by the script's realm. */
function given(arg: Arg, realm: Realm): unknown {
  if (arg === undefined) return undefined;
  if (!helpers.isMatrix(arg)) return scalar(cellOf(arg), realm);
  const [first = []] = arg;
  if (arg.length === 1 && first.length === 1) return scalar(cellOf(arg), realm);
  return realm.Array.from(first, (_, row) => realm.Array.from(arg, (column) => scalar(column[row], realm)));
}

function scalar(cell: FunctionResultObject | undefined, { Date: DateOf }: Realm): unknown {
  if (!cell || cell.value === null) return '';
  const isADate = typeof cell.value === 'number' && isDateFormat(cell.format);
  return isADate ? toDate(Number(cell.value), DateOf) : cell.value;
}

function shown(value: unknown): FunctionResultObject {
  if (isDate(value)) return { value: toSerial(value), format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (value === null || value === undefined) return { value: '' };
  return { value: String(value) };
}
