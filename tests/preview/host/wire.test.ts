import { describe, expect, it } from '@jest/globals';
import { open } from './addon.ts';

const CODE = `
function echo(value) { return value; }
function gives(kind) {
  class Day {}
  const loop = {}; loop.me = loop;
  return { date: new Date(0), nested: { list: [new Date(0)] }, map: new Map(), day: new Day(), loop, fn: () => 1,
    hole: [1, undefined, 3], missing: { a: undefined }, nothing: undefined, fine: { a: [1, 'x', true, null] } }[kind];
}
function isOwn(list) { return list instanceof Array && list[0] instanceof Object; }
function hidden_() { return 1; }
var Rasad = { open: function () { return 1; } };
`;

describe('google.script.run', () => {
  const { host } = open({}, CODE);
  it('carries plain data both ways', () => {
    expect(host.scriptRun('echo', [{ a: [1, 'x', true, null] }])).toEqual({ a: [1, 'x', true, null] });
    expect(host.scriptRun('gives', ['fine'])).toEqual({ a: [1, 'x', true, null] });
  });
  it('turns undefined in an array into null', () => {
    expect(host.scriptRun('gives', ['hole'])).toEqual([1, null, 3]);
    expect(host.scriptRun('echo', [[undefined]])).toEqual([null]);
  });
  it('answers null where a function gives nothing', () => {
    expect(host.scriptRun('gives', ['nothing'])).toBeNull();
  });
  it.each([
    ['date', 'result: [object Date]'],
    ['nested', 'result.list[0]: [object Date]'],
    ['map', 'result: [object Map]'],
    ['day', 'result: [object Object]'],
    ['fn', 'result: [object Function]'],
    ['missing', 'result.a: [object Undefined]'],
    ['loop', 'result.me: it contains itself'],
  ])('cannot carry a %s back', (kind, where) => {
    expect(() => host.scriptRun('gives', [kind])).toThrow(`google.script.run cannot carry ${where}`);
  });
  it('cannot carry a Date in', () => {
    expect(() => host.scriptRun('echo', [{ when: new Date(0) }])).toThrow(
      'google.script.run cannot carry argument 1.when: [object Date]',
    );
  });
  it('hands over arrays and objects of the script’s own realm', () => {
    expect(host.scriptRun('isOwn', [[{}]])).toBe(true);
  });
  it('refuses private names, methods of objects and unknown names', () => {
    for (const name of ['hidden_', 'Rasad.open', 'nothing', 'toString']) {
      expect(() => host.scriptRun(name, [])).toThrow(`Script function not found: ${name}`);
    }
  });
});

it('runs a menu item that names the method of an object', () => {
  expect(open({}, CODE).host.run('Rasad.open')).toBe(1);
});
