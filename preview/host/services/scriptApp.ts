import type { ScriptTrigger, StateToken } from '../contract.ts';
import { enumOf } from '../enums.ts';
import type { Boundary } from '../service.ts';

interface StateTokenBuilder {
  withMethod(name: string): StateTokenBuilder;
  withArgument(name: string, value: string): StateTokenBuilder;
  withTimeout(seconds: number): StateTokenBuilder;
  createToken(): string;
}

/** As Google makes tokens; nobody but it can read one. */
function stateTokenBuilder(boundary: Boundary, tokens: Map<string, StateToken>): StateTokenBuilder {
  let [method, args, seconds]: [string, Record<string, string>, number] = ['', {}, 60];
  const target = {
    withMethod(name: string): StateTokenBuilder {
      method = name;
      return self;
    },
    withArgument(name: string, value: string): StateTokenBuilder {
      args = { ...args, [name]: String(value) };
      return self;
    },
    withTimeout(timeout: number): StateTokenBuilder {
      if (timeout > 3_600) throw new Error(`Invalid argument: timeout ${timeout}, at most 3600 seconds.`);
      seconds = timeout;
      return self;
    },
    createToken(): string {
      if (method === '') throw new Error('A state token needs a method.');
      const token = `state-${tokens.size + 1}`;
      tokens.set(token, { method, args, until: Date.now() + seconds * 1_000 });
      return token;
    },
  };
  const self: StateTokenBuilder = boundary.expose('StateTokenBuilder', target);
  return self;
}

/** ScriptApp with clock triggers of whole hours, state tokens, and a token that only the services of the preview take. */
export function scriptApp(boundary: Boundary, triggers: ScriptTrigger[], tokens: Map<string, StateToken>): object {
  const exposed = new Map<object, ScriptTrigger>();
  const expose = (trigger: ScriptTrigger): object => {
    const self = boundary.expose('Trigger', { getHandlerFunction: (): string => trigger.handler });
    exposed.set(self, trigger);
    return self;
  };
  return boundary.expose('ScriptApp', {
    AuthMode: enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
    getProjectTriggers: (): object[] => triggers.map(expose),
    getScriptId: (): string => 'preview',
    newStateToken: (): StateTokenBuilder => stateTokenBuilder(boundary, tokens),
    requireScopes: (): void => undefined,
    getOAuthToken: (): string => 'preview-token',
    newTrigger: (handler: string): object =>
      boundary.expose('TriggerBuilder', {
        timeBased: (): object =>
          boundary.expose('ClockTriggerBuilder', {
            everyHours: (everyHours: number): object =>
              boundary.expose('ClockTriggerBuilder', {
                create: (): object => {
                  const trigger = { handler, everyHours };
                  triggers.push(trigger);
                  return expose(trigger);
                },
              }),
          }),
      }),
    deleteTrigger: (trigger: object): void => {
      const at = triggers.indexOf(exposed.get(trigger) as ScriptTrigger);
      if (at >= 0) triggers.splice(at, 1);
    },
  });
}
