import type { SheetFunction } from '../functions/sheetFunction.ts';
import { okrBar } from './bar.ts';
import { okrExpected } from './expected.ts';
import { okrForecast } from './forecast.ts';
import { okrGrade } from './grade.ts';
import { okrNcs } from './ncs.ts';
import { okrProgress } from './progress.ts';
import { okrScore } from './score.ts';
import { okrStatus } from './status.ts';

/** The OKR functions, in the order in which a key result is read. */
export const okrFunctions: readonly SheetFunction[] = [
  okrProgress,
  okrScore,
  okrExpected,
  okrStatus,
  okrGrade,
  okrBar,
  okrNcs,
  okrForecast,
];
