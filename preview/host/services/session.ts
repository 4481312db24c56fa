import type { Boundary } from '../service.ts';

/** Session without the user's e-mail, which the add-on has no right to. */
export function session(boundary: Boundary, userLocale: string, timeZone: string): object {
  return boundary.expose('Session', {
    getActiveUserLocale: (): string => userLocale,
    getScriptTimeZone: (): string => timeZone,
  } satisfies Partial<Record<keyof GoogleAppsScript.Base.Session, () => unknown>>);
}

/** Logger, whose log a test may read. */
export function logger(boundary: Boundary): object {
  let lines: string[] = [];
  const exposed: object = boundary.expose('Logger', {
    log(...values: unknown[]): object {
      lines.push(values.map(String).join(' '));
      return exposed;
    },
    getLog: (): string => lines.join('\n'),
    clear: (): void => {
      lines = [];
    },
  });
  return exposed;
}
