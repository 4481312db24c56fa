import type { Fact } from '../facts/fact.ts';
import { readGoalRow, type WrongCell } from './goalRow.ts';
import type { Mapping } from './mapping.ts';

type Common = Omit<Fact, 'metric' | 'value' | 'unit' | 'numerator' | 'denominator'>;

/** Whether a file tells how goals stand. */
export function isOfGoalRows({ roles }: Mapping): boolean {
  return roles.some((role) => role.as === 'metric' && /^kr_|^objective_progress$/.test(role.metric));
}

/**
 * How a goal stands, as the connectors tell it: start, target and current value of a key result, the progress of an objective. Null for
 * what is neither.
 */
export function readGoal(row: readonly string[], mapping: Mapping, common: Common): Fact[] | WrongCell | null {
  const read = readGoalRow(row, mapping);
  if (read === null || 'reason' in read) return read;
  const { type, id, name, above, isOver, progress, unit, numbers, fromProgress } = read;
  if (type === 'work') return null;
  const fact = (metric: string, value: number, of: string, isFromProgress: boolean): Fact => ({
    ...common,
    entityType: type,
    entityId: id || (above === '' ? name : `${above} › ${name}`),
    entityName: name,
    metric,
    value,
    unit: of,
    numerator: null,
    denominator: null,
    quality: [isOver && 'period_over', isFromProgress && 'from_progress'].filter(Boolean).join(' '),
  });
  if (type === 'objective') return progress === null ? null : [fact('objective_progress', progress, 'ratio', false)];
  const told = (['start', 'target', 'current'] as const).flatMap((key) => {
    const value = numbers[key];
    return value === undefined ? [] : [fact(`kr_${key}`, value, unit, fromProgress.includes(key))];
  });
  return told.length === 0 ? null : told;
}
