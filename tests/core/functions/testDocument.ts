import { documentIn } from '../../../scripts/reference/documentIn.ts';
import type { Document } from '../../../src/core/functions/document.ts';

export const englishDocument: Document = documentIn('en');
export const persianDocument: Document = documentIn('fa');
