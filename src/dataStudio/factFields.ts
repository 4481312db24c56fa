import { isMoney, isSummable } from '../core/facts/fact.ts';
import { metricName } from '../core/facts/metricNames.ts';
import { type FactsKey, factsTable } from '../core/tables/facts.ts';
import type { Language, Text } from '../core/text.ts';
import { columnFields, type Meanings } from './columnFields.ts';
import { type Field, numberOf, type Row, textOf } from './field.ts';

type FactRow = Row<FactsKey>;

const meanings: Meanings<FactsKey> = {
  date: 'day',
  source: 'word',
  account: 'word',
  channel: 'word',
  campaign: 'word',
  entityType: 'word',
  entityId: 'word',
  entityName: 'word',
  quality: 'word',
};

const GRAINS: Readonly<Record<string, Text>> = {
  window: { en: 'total of several days', fa: 'جمع چندروزه' },
  snapshot: { en: 'as it stood', fa: 'وضع آن روز' },
};

/** Facts of one metric that count alike: in one unit and one grain. */
interface Kind {
  readonly metric: string;
  readonly unit: string;
  readonly grain: string;
  /** Whether each row says what it is a share of, so that the whole can be computed again. */
  readonly hasParts: boolean;
}

/**
 * The fields of the facts: what rows are told apart by, and one field for each metric that there is, so that no report adds up numbers
 * of different things. A ratio is computed again from what it is a share of.
 */
export function factFields(rows: readonly FactRow[], language: Language): readonly Field<FactsKey>[] {
  return [
    ...columnFields(factsTable, meanings, language),
    ...kindsOf(rows).flatMap((kind) => fieldsOf(kind, language)),
  ];
}

function kindsOf(rows: readonly FactRow[]): (Kind & { readonly id: string })[] {
  const kinds = new Map<string, Kind>();
  for (const row of rows) {
    const [metric, unit, grain] = [textOf(row('metric')), textOf(row('unit')), textOf(row('grain'))];
    if (metric === '') continue;
    const hasParts = numberOf(row('numerator')) !== null && numberOf(row('denominator')) !== null;
    const key = kindKey(metric, unit, grain);
    const known = kinds.get(key);
    kinds.set(key, { metric, unit, grain, hasParts: hasParts && (known?.hasParts ?? true) });
  }
  // By name and not by the first row, so that a report finds its fields in one order and by the ids that it knows.
  const sorted = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1));
  const taken = new Set(columnFields(factsTable, meanings, 'en').map(({ id }) => id));
  return sorted.map(([, kind]) => {
    const id = freeId(kind, taken);
    taken.add(id);
    return { ...kind, id };
  });
}

function kindKey(metric: string, unit: string, grain: string): string {
  return `${metric} ${unit} ${grain}`;
}

/** `sessions`, `ad_cost_usd`, `users_total_window`; with its unit where a column or another metric has that id. */
function freeId({ metric, unit, grain }: Kind, taken: ReadonlySet<string>): string {
  const parts = [metric, isMoney(unit) ? unit.toLowerCase() : '', grain === 'day' ? '' : grain];
  const id = parts.filter(Boolean).join('_').replace(/\W/g, '_');
  return taken.has(id) ? `${id}_${unit}` : id;
}

function fieldsOf(kind: Kind & { readonly id: string }, language: Language): Field<FactsKey>[] {
  const { id, metric, unit, grain } = kind;
  const beside = [isMoney(unit) ? unit : '', GRAINS[grain]?.[language] ?? ''].filter(Boolean);
  const name = metricName(metric)[language] + (beside.length > 0 ? ` (${beside.join(', ')})` : '');
  const own = (key: 'value' | 'numerator' | 'denominator') => (row: FactRow) =>
    kindKey(textOf(row('metric')), textOf(row('unit')), textOf(row('grain'))) === kindKey(metric, unit, grain)
      ? numberOf(row(key))
      : null;
  const field = { id, name, type: typeOf(unit), value: own('value') };
  if (isSummable(unit)) return [{ ...field, aggregation: grain === 'day' ? 'SUM' : 'AVG' }];
  if (!kind.hasParts || grain !== 'day') return [{ ...field, aggregation: 'AVG' }];
  const part = (key: 'numerator' | 'denominator'): Field<FactsKey> => ({
    id: `${id}_${key}`,
    name: `${name}: ${factsTable.columns[key].header[language]}`,
    type: 'NUMBER',
    aggregation: 'SUM',
    isHidden: true,
    value: own(key),
  });
  const formula = `SUM($${id}_numerator) / SUM($${id}_denominator)`;
  return [part('numerator'), part('denominator'), { ...field, aggregation: 'AUTO', formula }];
}

/** Data Studio knows no toman; its amounts are plain numbers. */
function typeOf(unit: string): string {
  if (unit === 'ratio') return 'PERCENT';
  if (unit === 'seconds') return 'DURATION';
  return isMoney(unit) && unit !== 'IRT' ? `CURRENCY_${unit}` : 'NUMBER';
}
