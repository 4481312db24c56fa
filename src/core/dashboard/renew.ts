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

type Named = Omit<StandingSlot, 'written'> & { readonly at: string };

/**
 * Tells what was written into each slot, where people have deleted rows of the scoreboard together with rows of the page. A slot that
 * was lost so is found again by its text.
 * @param remembered what Rasad wrote, in the order of the slots as they were, and their kinds where they are known
 * @param find the cell of the page that holds a text, other than those that are slots already
 */
export function alignSlots(
  named: readonly Named[],
  { written, kinds }: { readonly written: readonly string[]; readonly kinds: readonly StandingSlot['kind'][] },
  find: (text: string, taken: readonly string[]) => string | null,
): (StandingSlot & { readonly at: string })[] {
  const slots: (StandingSlot & { readonly at: string })[] = [];
  const taken = named.map(({ at }) => at);
  let next = 0;
  const adopt = (until: number, neighbour: StandingSlot['kind']): void => {
    for (; next < until; next++) {
      const text = written[next] ?? '';
      const at = text === '' ? null : find(text, taken);
      if (at === null) continue;
      taken.push(at);
      slots.push({ kind: kinds[next] ?? neighbour, at, written: text, now: text });
    }
  };
  named.forEach((slot, index) => {
    const missing = written.length - next - (named.length - index);
    const isSame = (text: string, at: number): boolean =>
      at >= next && text === slot.now && (kinds[at] === slot.kind || (kinds[at] === undefined && text !== ''));
    const same = written.findIndex(isSame);
    if (same > next && same - next <= missing) adopt(same, slot.kind);
    slots.push({ ...slot, written: written[next] ?? '' });
    next += 1;
  });
  const last = named[named.length - 1];
  if (last) adopt(written.length, last.kind);
  return slots;
}
