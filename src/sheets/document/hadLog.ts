import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from './document.ts';

/** Stands from the first reading of the Check-ins tab on, so that it is known when people delete that tab. */
const HAD_LOG = 'rasad.checkIns';

/** Whether readings were ever written into a Check-ins tab of this file, and not all taken back. */
export function hadLog({ properties }: OpenDocument): boolean {
  return properties.all()[HAD_LOG] !== undefined;
}

export function rememberLog(document: OpenDocument, onFailure: OnFailure): void {
  if (hadLog(document)) return;
  onFailure(() => forgetLog(document));
  document.properties.set({ [HAD_LOG]: '1' });
}

/** Forgets a tab that Undo has taken away. */
export function forgetLog({ properties }: OpenDocument): void {
  properties.forget(HAD_LOG);
}
