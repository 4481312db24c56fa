import type { ScriptTrigger } from '../contract.ts';
import { enumOf } from '../enums.ts';
import type { Boundary } from '../service.ts';

/** ScriptApp with clock triggers of whole hours, and a token that only the services of the preview take. */
export function scriptApp(boundary: Boundary, triggers: ScriptTrigger[]): object {
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
