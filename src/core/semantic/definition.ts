import { aggregateTest, aggregateText, type Dialect } from '../formula/dialects/aggregate.ts';
import { plainDecimal } from '../numbers/write.ts';
import type { Breach, SemanticMetric } from './semanticMetric.ts';

/**
 * A KPI over the rows of a group, in a language that reckons over tables: no value where a needed column is blank, where the
 * function would refuse the call, or where a level, of which a group has one, holds several.
 * @example
 * definition({ ...semanticMetrics(ctr)[0], breaches: [] }, sqlOver()) //=> '1.0 * SUM(clicks) / NULLIF(SUM(impressions), 0)'
 */
export function definition({ value, breaches }: SemanticMetric, dialect: Dialect): string {
  const text = aggregateText(value, dialect);
  const tests = breaches.map((breach) => breachText(breach, dialect));
  return tests.length === 0 ? text : dialect.choice(tests.join(` ${dialect.any} `), dialect.nothing, text);
}

function breachText(breach: Breach, dialect: Dialect): string {
  switch (breach.op) {
    case 'least':
    case 'greatest': {
      const beyond = `${dialect[breach.op](breach.at)} ${breach.sign} ${plainDecimal(breach.limit)}`;
      return breach.mayBeBlank ? dialect.whereFilled(breach.at, beyond) : beyond;
    }
    case 'several':
      return `${dialect.least(breach.at)} ${dialect.differs} ${dialect.greatest(breach.at)}`;
    case 'all':
      return `(${aggregateTest(breach, dialect)})`;
    default:
      return aggregateTest(breach, dialect);
  }
}
