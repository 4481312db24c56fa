import type { SheetFunction } from '../../functions/sheetFunction.ts';
import { faNumber } from './faNumber.ts';
import { faText } from './faText.ts';
import { moneyConvert } from './moneyConvert.ts';

/** The functions that read and write numbers and convert money. */
export const numberFunctions: readonly SheetFunction[] = [faNumber, faText, moneyConvert];
