import fc from 'fast-check';
import type { Cell, CellOrRange } from '../../../src/core/cell.ts';
import { isNeeded } from '../../../src/core/formula/resolve.ts';
import type { Argument } from '../../../src/core/functions/argument.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { Refusal } from '../../../src/core/refusal/refusal.ts';
import { columnName, type SemanticMetric } from '../../../src/core/semantic/semanticMetric.ts';
import { englishDocument } from '../functions/testDocument.ts';

/** The rows of a group by column: a level holds one value in all of them. */
export type Group = Readonly<Record<string, readonly (number | null)[]>>;

const GROUPS = 300;

/** The same groups in every run. */
export function groupsOf(defined: SemanticMetric): readonly Group[] {
  return fc.sample(groupOf(defined), { numRuns: GROUPS, seed: 1405 });
}

/**
 * Holds what another language gives for each group against what the cell gives.
 * @throws Error that tells the first group in which they differ
 */
export function expectAsInCells(
  defined: SemanticMetric,
  groups: readonly Group[],
  found: readonly (number | null)[],
): void {
  const expected = groups.map((group) => inCell(defined, group));
  // Where the function refused everything nothing would be compared.
  if (expected.filter((value) => value !== null).length < GROUPS / 100)
    throw new Error(`${defined.name}: too few values.`);
  groups.forEach((group, index) => {
    const [one, other] = [found[index] ?? null, expected[index] ?? null];
    const same = one === other || (one !== null && other !== null && isNear(one, other));
    if (!same) throw new Error(`${defined.name}: ${one} there, ${other} in the cell, of ${JSON.stringify(group)}`);
  });
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** One to five rows; blanks and values out of bounds come now and then, so that refusals are compared too. */
function groupOf({ fields }: SemanticMetric): fc.Arbitrary<Group> {
  return fc.integer({ min: 1, max: 5 }).chain((height) =>
    fc.record(
      Object.fromEntries(
        fields.map(({ name, argument }) => {
          const value = numberOf(argument);
          const rows = argument.kind === 'level' ? value.map((each) => Array(height).fill(each)) : undefined;
          return [name, rows ?? fc.array(value, { minLength: height, maxLength: height })];
        }),
      ),
    ),
  );
}

function numberOf(argument: Argument): fc.Arbitrary<number | null> {
  const { max, below } = argument as { readonly max?: number; readonly below?: number };
  const roof = max ?? below;
  const whole = fc.integer({ min: 1, max: Math.max(1, Math.min(roof ?? 12, 12)) });
  const usual = argument.unit === 'fraction' ? fc.integer({ min: 1, max: 99 }).map((share) => share / 100) : whole;
  return fc.oneof(
    { weight: 24, arbitrary: usual },
    { weight: 4, arbitrary: fc.integer({ min: 2, max: 4000 }).map((value) => value / 8) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1) },
    { weight: 1, arbitrary: fc.constantFrom(-3, 0.5, 1.5) },
    { weight: isNeeded(argument) ? 1 : 12, arbitrary: fc.constant(null) },
  );
}

/** What the function gives for the same numbers; null where it leaves the cell blank or refuses the call. */
function inCell({ metric, options }: SemanticMetric, group: Group): number | null {
  const given = Object.entries(metric.args).map(([name, { kind }]): CellOrRange => {
    const rows = group[columnName(name)];
    if (rows === undefined) return options[name] ?? '';
    return kind === 'level' ? (rows[0] as Cell) : rows.map((value) => [value]);
  });
  try {
    const result = callFunction(metric, given, englishDocument);
    return typeof result === 'number' ? result : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
