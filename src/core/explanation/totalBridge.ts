import { changeOf } from './changeOf.ts';

/** A segment's part in a total such as revenue, before and after, with the volumes behind it where they are known. */
export interface TotalPart {
  readonly segment: string;
  readonly before: number;
  readonly after: number;
  readonly volumeBefore: number | null;
  readonly volumeAfter: number | null;
}

/** A segment's part in the change of a total. */
interface TotalEffect {
  readonly segment: string;
  readonly before: number;
  readonly after: number;
  readonly effect: number;
  /** Its part of the whole change; null where the total did not change. */
  readonly share: number | null;
  /** What more or less volume brought at the old price; null without volumes. */
  readonly volumeEffect: number | null;
  /** What another price brought at the new volume; null without volumes. */
  readonly priceEffect: number | null;
}

/** A change of a total, taken apart. */
export interface TotalBridge {
  readonly before: number;
  readonly after: number;
  /** In the order of the segments; their effects add up to the change. */
  readonly segments: readonly TotalEffect[];
}

/**
 * Takes the change of a total apart by its segments, and each effect into volume and price where volumes are given: first the
 * volume, at the old price, then the price, at the new volume, as in COPAS AG-18. A segment without an old volume has no old
 * price: all its effect is volume.
 * @example
 * totalBridge([{ segment: 'A', before: 100, after: 180, volumeBefore: 10, volumeAfter: 15 }]).segments[0]?.priceEffect
 * //=> 30
 */
export function totalBridge(parts: readonly TotalPart[]): TotalBridge {
  const before = parts.reduce((total, part) => total + part.before, 0);
  const after = parts.reduce((total, part) => total + part.after, 0);
  const change = changeOf({ before, after });
  const segments = parts.map((part): TotalEffect => {
    const effect = part.after - part.before;
    const volumeEffect = volumeEffectOf(part);
    return {
      segment: part.segment,
      before: part.before,
      after: part.after,
      effect,
      share: change === 0 ? null : effect / change,
      volumeEffect,
      priceEffect: volumeEffect === null ? null : effect - volumeEffect,
    };
  });
  return { before, after, segments };
}

function volumeEffectOf({ before, after, volumeBefore, volumeAfter }: TotalPart): number | null {
  if (volumeBefore === null || volumeAfter === null) return null;
  return volumeBefore === 0 ? after - before : (volumeAfter - volumeBefore) * (before / volumeBefore);
}
