import type { Document } from '../../src/core/functions/document.ts';
import type { Language } from '../../src/core/text.ts';

/** A document whose dates are typed as texts, as those of the examples are. */
export function documentIn(language: Language): Document {
  return { language: () => language, dayOf: () => 0 };
}
