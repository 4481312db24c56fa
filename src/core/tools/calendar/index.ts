import type { SheetFunction } from '../../functions/sheetFunction.ts';
import { jalali } from './jalali.ts';
import { jalaliParse } from './jalaliParse.ts';
import { jalaliQuarter } from './jalaliQuarter.ts';
import { jalaliWeek } from './jalaliWeek.ts';

/** The functions of the Jalali calendar. */
export const calendarFunctions: readonly SheetFunction[] = [jalali, jalaliParse, jalaliQuarter, jalaliWeek];
