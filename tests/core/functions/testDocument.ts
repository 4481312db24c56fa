import { gregorianDay } from '../../../src/core/calendar/day.ts';
import type { Document } from '../../../src/core/functions/document.ts';

const dayOf: Document['dayOf'] = (date) =>
  gregorianDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) as number;

export const englishDocument: Document = { language: () => 'en', dayOf };
export const persianDocument: Document = { language: () => 'fa', dayOf };
