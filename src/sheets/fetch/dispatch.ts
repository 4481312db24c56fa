import { readMailState } from '../document/mailState.ts';
import type { DocumentProperties } from '../services/properties.ts';
import { listConnections } from './connections.ts';

/** The top-level function that Google calls. It is never renamed: triggers know it by this name. */
const HANDLER = 'pullDueSources';

/**
 * Has due sources pulled and the due mail sent, every hour: Google gives an add-on one trigger of the clock for a document and a
 * person, so one serves them all.
 */
export function ensureHourlyTrigger(): void {
  const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === HANDLER);
  if (!isThere) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
}

/** Takes the trigger away, where neither a source nor the mail needs it any more. */
export function dropIdleTrigger(properties: DocumentProperties): void {
  if (listConnections(properties).length > 0 || readMailState(properties)) return;
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
