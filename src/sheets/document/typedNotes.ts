import type { OnFailure } from '../changes/transaction.ts';
import type { DocumentProperties } from '../services/properties.ts';

/** Stands once Rasad has written into a note what somebody typed: until then no note needs to be read. */
const TYPED_NOTES = 'rasad.typedNotes';

export function mayHaveTypedNotes(properties: DocumentProperties): boolean {
  return properties.all()[TYPED_NOTES] !== undefined;
}

export function rememberTypedNotes(properties: DocumentProperties, onFailure: OnFailure): void {
  if (mayHaveTypedNotes(properties)) return;
  onFailure(() => properties.forget(TYPED_NOTES));
  properties.set({ [TYPED_NOTES]: 'yes' });
}
