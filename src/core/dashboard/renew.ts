/** A slot of a standing dashboard: what Rasad wrote there last, and what stands there now. */
export interface StandingSlot {
  readonly kind: 'kpi' | 'objective' | 'news';
  readonly written: string;
  readonly now: string;
}

/** What there is to show now: names and keys by their weight, and the sentences of the week; null where nobody has them. */
export interface Shown {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly news: readonly string[] | null;
}

/**
 * What each slot holds next. A slot in which people have written stays theirs, and so does one that they have emptied: what stood
 * there comes back nowhere else. The others are given anew, by weight, and those that are left over are blank.
 * @example
 * renewed([{ kind: 'kpi', written: 'CAC', now: 'CAC' }, { kind: 'kpi', written: 'AOV', now: '' }], { names: ['ROAS', 'AOV'], keys: [], news: null })
 * //=> ['ROAS', '']
 */
export function renewed(slots: readonly StandingSlot[], { names, keys, news }: Shown): string[] {
  const wanted = { kpi: names, objective: keys, news: news ?? [] };
  const isTheirs = ({ kind, written, now }: StandingSlot): boolean =>
    now !== written || (kind === 'news' && news === null);
  const taken = new Set(slots.filter(isTheirs).flatMap(({ written, now }) => [written, now]));
  const left = {
    kpi: wanted.kpi.filter((name) => !taken.has(name)),
    objective: wanted.objective.filter((key) => !taken.has(key)),
    news: [...wanted.news],
  };
  return slots.map((slot) => (isTheirs(slot) ? slot.now : (left[slot.kind].shift() ?? '')));
}
