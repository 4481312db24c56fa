import type { Text } from '../../core/text.ts';
import type { Probe } from './probe.ts';
import { customFunctions } from './probes/customFunctions.ts';
import { formulas } from './probes/formulas.ts';
import { script } from './probes/script.ts';
import { sheet } from './probes/sheet.ts';
import { inScratch, type Scratch } from './scratch.ts';

const allProbes: readonly Probe[] = [...script, ...sheet, ...formulas, ...customFunctions];

/** What came of a probe. */
export interface Result {
  readonly id: string;
  readonly state: 'asExpected' | 'differs' | 'notTried';
  readonly saw: string;
  readonly relies: Text;
  readonly consequence: Text;
}

/** Runs every probe in a tab that goes away again; one that throws says why it could not be tried, and the others go on. */
export function runProbes(probes: readonly Probe[] = allProbes): Result[] {
  return inScratch((scratch) => probes.map((probe) => resultOf(probe, scratch)));
}

function resultOf({ id, relies, consequence, run }: Probe, scratch: Scratch): Result {
  try {
    const { isAsExpected, saw } = run(scratch);
    return { id, state: isAsExpected ? 'asExpected' : 'differs', saw, relies, consequence };
  } catch (error) {
    return { id, state: 'notTried', saw: String(error), relies, consequence };
  }
}
