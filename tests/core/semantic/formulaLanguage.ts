/** What a formula in another tool's language comes to over rows, so that its text can be held against the cell. */
export interface FormulaLanguage {
  /** A blank counts as 0 in sums and comparisons, as in DAX; otherwise it makes them blank, as NULL does. */
  readonly blankIsZero: boolean;
}

type Value = number | boolean | null;
type Row = Readonly<Record<string, number | null>>;

type Node =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'column'; readonly name: string }
  | { readonly is: 'table' }
  | { readonly is: 'call'; readonly name: string; readonly given: readonly Node[] }
  | { readonly is: 'sign'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly is: 'choice'; readonly test: Node; readonly holds: Node; readonly otherwise: Node };

const TOKEN =
  /\s*('[^']*'\[[^\]]+\]|'[^']*'|\[[^\]]+\]|\d+(?:\.\d+)?|[A-Za-z_][\w.]*|<>|!=|<=|>=|&&|\|\||[-+*/<>=(),])/y;

const BINDINGS: readonly (readonly string[])[] = [
  ['OR', '||'],
  ['AND', '&&'],
  ['=', '<>', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];

/**
 * Reads a formula; the whole text must be one.
 * @throws Error where it is none
 */
export function readFormula(text: string): Node {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const next = (): string => tokens[at++] ?? '';
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new Error(`${token} was due, not ${found || 'the end'}: ${text}`);
  };
  const signs = (level: number): Node => {
    const links = BINDINGS[level];
    if (!links) return part();
    let left = signs(level + 1);
    while (links.includes(peek())) left = { is: 'sign', sign: next(), left, right: signs(level + 1) };
    return left;
  };
  const expression = (): Node => signs(0);
  const given = (): Node[] => {
    expect('(');
    const all: Node[] = [];
    while (peek() !== ')') {
      all.push(expression());
      if (peek() === ',') next();
      else break;
    }
    expect(')');
    return all;
  };
  const chosen = (end: string): Node => {
    const test = expression();
    expect('THEN');
    const holds = expression();
    expect('ELSE');
    const otherwise = expression();
    expect(end);
    return { is: 'choice', test, holds, otherwise };
  };
  const part = (): Node => {
    const token = next();
    if (token === '(') {
      const inside = expression();
      expect(')');
      return inside;
    }
    if (token === '-') return { is: 'sign', sign: '-', left: { is: 'number', value: 0 }, right: part() };
    if (/^\d/.test(token)) return { is: 'number', value: Number(token) };
    if (token === 'CASE') {
      expect('WHEN');
      return chosen('END');
    }
    if (token === 'IF' && peek() !== '(') return chosen('END');
    if (token === 'IF') {
      const saved = at;
      const [test, holds, otherwise, ...more] = given();
      if (test && holds && otherwise && more.length === 0) return { is: 'choice', test, holds, otherwise };
      at = saved;
      return chosen('END');
    }
    if (token === 'NOT') return { is: 'call', name: 'NOT', given: [part()] };
    if (token === 'NULL') return { is: 'call', name: 'BLANK', given: [] };
    const column = /\[([^\]]+)\]$/.exec(token);
    if (column) return { is: 'column', name: column[1] as string };
    if (token.startsWith("'")) return { is: 'table' };
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`${token || 'The end'} is out of place: ${text}`);
    return peek() === '(' ? { is: 'call', name: token, given: given() } : { is: 'column', name: token };
  };
  const whole = expression();
  if (at < tokens.length) throw new Error(`${peek()} follows a formula that is whole: ${text}`);
  return whole;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`Nothing can be read at ${text.slice(from, from + 20)}`);
    tokens.push(found[1] as string);
  }
  return tokens;
}

/** What a formula comes to over the rows of one group. */
export function formulaOver(node: Node, rows: readonly Row[], language: FormulaLanguage): Value {
  return worth(node, null);

  function worth(part: Node, row: Row | null): Value {
    switch (part.is) {
      case 'number':
        return part.value;
      case 'table':
        throw new Error('A table has no value.');
      case 'column':
        if (row === null || !(part.name in row)) throw new Error(`${part.name} stands outside an aggregate.`);
        return row[part.name] ?? null;
      case 'choice':
        return worth(worth(part.test, row) === true ? part.holds : part.otherwise, row);
      case 'sign':
        return signed(part.sign, worth(part.left, row), worth(part.right, row));
      case 'call':
        return called(part.name, part.given, row);
    }
  }

  function signed(sign: string, left: Value, right: Value): Value {
    if (sign === 'OR' || sign === '||')
      return left === true || right === true ? true : left === null || right === null ? null : false;
    if (sign === 'AND' || sign === '&&')
      return left === false || right === false ? false : left === null || right === null ? null : true;
    const blank = left === null || right === null;
    if (blank && (!language.blankIsZero || sign === '*' || sign === '/')) return null;
    const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
    switch (sign) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return b === 0 ? null : a / b;
      case '=':
        return a === b;
      case '<':
        return a < b;
      case '<=':
        return a <= b;
      case '>':
        return a > b;
      case '>=':
        return a >= b;
      default:
        return a !== b;
    }
  }

  function called(name: string, given: readonly Node[], row: Row | null): Value {
    const one = (index: number): Value => worth(given[index] as Node, row);
    const number = (index: number): number | null => one(index) as number | null;
    const perRow = (part: Node, over: readonly Row[] = rows): number[] => {
      if (row !== null) throw new Error(`${name} stands inside another aggregate.`);
      return over.map((each) => worth(part, each)).filter((value): value is number => value !== null);
    };
    const [first, second] = given as [Node, Node];
    const scalar = (compute: (...numbers: number[]) => number): Value => {
      const numbers = given.map((_, index) => number(index));
      return numbers.includes(null) ? null : compute(...(numbers as number[]));
    };
    switch (`${name}/${given.length}`) {
      case 'BLANK/0':
        return null;
      case 'SUM/1':
        return total(perRow(first));
      case 'SUMX/2':
        return total(perRow(second));
      case 'COUNT/1':
        return counted(perRow(first).length);
      case 'COUNTX/2':
        return counted(perRow(second).length);
      case 'COUNTROWS/1':
        return counted(kept(first).length);
      case 'MIN/1':
        return extreme(Math.min, perRow(first));
      case 'MAX/1':
        return extreme(Math.max, perRow(first));
      case 'MIN/2':
      case 'NARY_MIN/2':
        return scalar(Math.min);
      case 'MAX/2':
      case 'NARY_MAX/2':
        return scalar(Math.max);
      case 'COALESCE/2':
      case 'IFNULL/2':
        return one(0) ?? one(1);
      case 'ISBLANK/1':
        return one(0) === null;
      case 'NOT/1':
        return one(0) !== true;
      case 'DIVIDE/2': {
        const [top, bottom] = [number(0), number(1)];
        return top === null || !bottom ? null : top / bottom;
      }
      case 'POWER/2':
        return scalar((base, exponent) => base ** exponent);
      case 'ROUND/2':
        return scalar((value, decimals) => Math.round(value * 10 ** decimals) / 10 ** decimals);
      case 'CEIL/1':
      case 'CEILING/1':
        return scalar(Math.ceil);
      case 'ROUNDUP/2':
        return scalar((value) => Math.ceil(value));
      case 'FLOOR/1':
      case 'FLOOR/2':
        return scalar((value) => Math.floor(value));
      default:
        throw new Error(`${name} with ${given.length} arguments is no function here.`);
    }
  }

  function kept(filter: Node): readonly Row[] {
    if (filter.is !== 'call' || filter.name !== 'FILTER') throw new Error('COUNTROWS counts a FILTER here.');
    const [, test] = filter.given as [Node, Node];
    return rows.filter((each) => worth(test, each) === true);
  }

  /** DAX counts no row as a blank. */
  function counted(count: number): Value {
    return count === 0 && language.blankIsZero ? null : count;
  }
}

function total(numbers: readonly number[]): Value {
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

function extreme(compute: (...numbers: number[]) => number, numbers: readonly number[]): Value {
  return numbers.length === 0 ? null : compute(...numbers);
}
