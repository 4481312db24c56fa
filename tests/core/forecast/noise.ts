import { normalScenarios } from '../../../src/core/forecast/scenarios.ts';

/** Normal numbers of deviation 1, the same in every run. */
export function noise(count: number): number[] {
  return normalScenarios(count, 1)[0] as number[];
}
