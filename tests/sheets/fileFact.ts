import type { Api } from '../../src/api.ts';

export type FileFact = Parameters<Api['importFacts']>[0]['facts'][number];

/** A fact of a file that counts something on a day; the rest is blank where nothing else is said. */
export function fileFact(date: number, metric: string, value: number, more: Partial<FileFact> = {}): FileFact {
  return {
    date,
    grain: 'day',
    windowDays: 1,
    channel: '',
    campaign: '',
    entityType: '',
    entityId: '',
    entityName: '',
    metric,
    value,
    unit: 'count',
    numerator: null,
    denominator: null,
    isFinal: true,
    quality: '',
    ...more,
  };
}
