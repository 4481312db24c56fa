import type { Standing } from '../api.ts';
import { weekOf } from '../core/calendar/week.ts';
import { today } from './days.ts';
import { openDocument } from './document.ts';
import { favourites } from './favourites.ts';
import { userLanguage } from './language.ts';
import { countSamples } from './okrs/sampleCells.ts';
import { lastStepLabel } from './undo/journal.ts';

/** Where the document stands for this user, as the sidebar shows it. */
export function standing(): Standing {
  return {
    language: userLanguage(),
    undo: lastStepLabel(),
    samples: countSamples(),
    favourites: favourites(),
    week: thisWeek(),
  };
}

function thisWeek(): Standing['week'] {
  const { calendar, firstWeekday, fiscalStartMonth } = openDocument().settings();
  const { quarter, number } = weekOf(today(), calendar, firstWeekday, fiscalStartMonth);
  return { quarter: quarter.name, number };
}
