import { entityTypes, type Fact, grains } from './fact.ts';

const METRIC = /^[a-z0-9_]+$/;
const UNIT = /^(count|ratio|seconds|points|[A-Z]{3})$/;
const QUALITY = /^([a-z0-9_]+( [a-z0-9_]+)*)?$/;

/**
 * The first field that makes something no fact; null where it is one. Nothing that comes from outside is written unasked.
 */
export function wrongField(fact: Fact): keyof Fact | null {
  const texts = ['source', 'account', 'channel', 'campaign', 'entityId', 'entityName'] as const;
  const rules: readonly (readonly [field: keyof Fact, isRight: boolean])[] = [
    ['date', Number.isSafeInteger(fact.date)],
    ['grain', grains.includes(fact.grain)],
    ['windowDays', Number.isSafeInteger(fact.windowDays) && fact.windowDays >= 1],
    ...texts.map((field) => [field, typeof fact[field] === 'string'] as const),
    ['entityType', entityTypes.includes(fact.entityType)],
    ['metric', METRIC.test(String(fact.metric))],
    ['value', Number.isFinite(fact.value)],
    ['unit', UNIT.test(String(fact.unit))],
    ['numerator', fact.numerator === null || Number.isFinite(fact.numerator)],
    ['denominator', fact.denominator === null || Number.isFinite(fact.denominator)],
    ['isFinal', typeof fact.isFinal === 'boolean'],
    ['quality', QUALITY.test(String(fact.quality))],
  ];
  return rules.find(([, isRight]) => !isRight)?.[0] ?? null;
}
