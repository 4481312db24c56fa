import { knownMetrics, metricName } from '../../../src/core/facts/metricNames.ts';
import type { ColumnRole } from '../../../src/core/importing/mapping.ts';
import { metricKey } from '../../../src/core/importing/metricKey.ts';
import type { Language, Text } from '../../../src/core/text.ts';
import { dataWords } from './dataWords.ts';

/** A role as a list offers it. */
interface RoleChoice {
  readonly id: string;
  readonly name: Text;
}

type MetricRole = Extract<ColumnRole, { readonly as: 'metric' }>;

/** What a column may be taken for besides a metric, in groups. */
export const describingRoles: readonly RoleChoice[] = [
  { id: 'date', name: dataWords.date },
  { id: 'channel', name: dataWords.channel },
  { id: 'campaign', name: dataWords.campaign },
  ...(['page', 'email', 'survey', 'automation', 'deal'] as const).map((type) => ({
    id: `entity ${type}`,
    name: dataWords[type],
  })),
  ...(['id', 'lastDay', 'won'] as const).map((id) => ({ id, name: dataWords[id] })),
  { id: 'currency', name: dataWords.currencyOf },
];

/** What the columns of a table of goals hold besides their numbers. */
export const goalRoles: readonly RoleChoice[] = [
  { id: 'entity objective', name: dataWords.objective },
  { id: 'entity key_result', name: dataWords.keyResult },
  ...(Object.keys(dataWords.ofGoals) as (keyof typeof dataWords.ofGoals)[]).map((id) => ({
    id,
    name: dataWords.ofGoals[id],
  })),
];

export const answerRoles: readonly RoleChoice[] = [
  { id: 'score nps', name: dataWords.npsScore },
  { id: 'score csat', name: dataWords.csatScore },
];

/** The metrics to choose from: that of the column itself first, then those that are known, by their names. */
export function metricChoices(word: string, role: ColumnRole, language: Language): RoleChoice[] {
  const own = metricKey(word);
  const known = [...knownMetrics().values()]
    .map(({ metric, name }) => ({ id: `metric ${metric}`, name }))
    .sort((one, other) => one.name[language].localeCompare(other.name[language], language));
  const others = [own, ...(role.as === 'metric' ? [role.metric] : [])].filter(
    (metric, index, all) => all.indexOf(metric) === index && !knownMetrics().has(metric),
  );
  return [
    ...others.map((metric) => ({
      id: `metric ${metric}`,
      name: dataWords.ownMetric(metric === own ? word : metricName(metric)[language]),
    })),
    ...known,
  ];
}

/** How a list names a role. */
export function roleId(role: ColumnRole): string {
  if (role.as === 'metric' || role.as === 'score') return `${role.as} ${role.metric}`;
  return role.as === 'entity' ? `entity ${role.type}` : role.as;
}

/** The role that was chosen. A metric keeps the unit of the column, where it is not known to have another. */
export function roleOf(id: string, before: ColumnRole): ColumnRole {
  const [as = '', what = ''] = id.split(' ');
  if (as === 'entity') return { as, type: what } as ColumnRole;
  if (as === 'score') return { as, metric: what } as ColumnRole;
  if (as !== 'metric') return { as } as ColumnRole;
  const known = knownMetrics().get(what)?.unit;
  const kept: Partial<MetricRole> = before.as === 'metric' ? before : {};
  const unit = known ?? kept.unit ?? 'count';
  return {
    as,
    metric: what,
    unit,
    ...(unit === 'ratio' && kept.isPercent !== undefined && { isPercent: kept.isPercent }),
  };
}

type UnitChoice = keyof typeof dataWords.units;

export function unitChoice({ unit, isPercent }: MetricRole): UnitChoice {
  return unit === 'ratio' && isPercent ? 'percent' : unit;
}

export function withUnit({ isPercent: _, ...role }: MetricRole, choice: UnitChoice): MetricRole {
  return choice === 'percent' ? { ...role, unit: 'ratio', isPercent: true } : { ...role, unit: choice };
}
