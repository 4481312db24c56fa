/** The top-level function that Google calls. */
const HANDLER = 'pullDueSources';

/** Has due sources pulled every hour, on behalf of whoever asks for it first: one trigger serves all sources. */
export function ensureHourlyTrigger(): void {
  const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === HANDLER);
  if (!isThere) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
}

/** Takes the trigger away, where no source needs it any more. */
export function removeHourlyTrigger(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
