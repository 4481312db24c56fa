import type { Language } from '../../text.ts';
import type { Status } from '../status.ts';
import { statusColors } from './colors.ts';

const NAME_PREFIX = 'Rasad_bar_';

/** The statuses in the order of their option tables. */
export const barStatuses: readonly Status[] = ['done', 'on_track', 'at_risk', 'off_track', 'too_early', 'no_data'];

/**
 * The named range that holds the SPARKLINE options of a status.
 * @example
 * barRangeName('on_track') //=> 'Rasad_bar_on_track'
 */
export function barRangeName(status: Status): string {
  return NAME_PREFIX + status;
}

/** SPARKLINE's options for a bar of one status, two columns wide: a bar that fills its cell at 1. */
export function barOptions(status: Status, language: Language): (string | number | boolean)[][] {
  return [
    ['charttype', 'bar'],
    ['max', 1],
    ['color1', statusColors[status].bar],
    ['empty', 'zero'],
    ['rtl', language === 'fa'],
  ];
}
