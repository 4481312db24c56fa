import vm from 'node:vm';
import type { Host } from '../../preview/host/host.ts';
import { loadAddon } from '../../preview/host/node.ts';

/** A workbook with the built add-on, for which it is whatever day the test says. */
export interface Dated {
  readonly host: Host;
  /** Puts clock and sheet to the noon of a day: `2026-10-02`. */
  setDay(day: string): void;
  /** Lets time pass, which no formula notices. */
  advance(milliseconds: number): void;
}

/** Asks for the time are answered by the clock of the test; every other date is made as ever. */
const movedDate = (Real: DateConstructor, now: () => number): DateConstructor =>
  new Proxy(Real, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });

/** @param day on which the workbook is opened */
export function openOn(day: string, options: Parameters<typeof loadAddon>[1]): Dated {
  const noonOf = (text: string): number => Date.parse(`${text}T12:00:00`);
  let moment = noonOf(day);
  const now = (): number => moment;
  // The sheet's TODAY() and the add-on each have a Date of their own.
  globalThis.Date = movedDate(globalThis.Date, now);
  const { host, script } = loadAddon('dist/addon', options);
  const context = script as vm.Context;
  const real = vm.runInContext('Date', context) as DateConstructor;
  context.movedDate = movedDate(real, now);
  vm.runInContext('globalThis.Date = movedDate', context);
  return {
    host,
    advance: (milliseconds) => {
      moment += milliseconds;
    },
    setDay: (text) => {
      moment = noonOf(text);
      (host.model.dispatch as (type: string) => unknown)('EVALUATE_CELLS');
    },
  };
}
