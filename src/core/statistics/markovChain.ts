import { invert } from './inverse.ts';

/** A path of channels, by their numbers, and how often it was taken. */
export interface Journey {
  readonly channels: readonly number[];
  readonly conversions: number;
  readonly nulls: number;
}

/**
 * The removal effect of each channel in the first-order chain start → channels → conversion or null: the share of
 * P(conversion) that is lost once the channel leads to null. What is lost are the journeys that reach the channel and
 * convert from there, so the effect is P(reach) · P(conversion from there) / P(conversion), which needs one inverse
 * instead of a system a channel. Removal effects after Anderl et al., Mapping the customer journey (2016).
 */
export function removalEffects(journeys: readonly Journey[], channelCount: number): number[] {
  const { starts, leaves, moves, converts } = countSteps(journeys, channelCount);
  // I − Q; its inverse tells how often a journey that is in one channel comes to another.
  const visits = moves.map((row, from) =>
    row.map((times, to) => (from === to ? 1 : -times / (leaves[from] as number))),
  );
  invert(visits);
  const sumOver = (term: (channel: number) => number): number => converts.reduce((sum, _, c) => sum + term(c), 0);
  const visit = (from: number, to: number): number => visits[from]?.[to] as number;
  const chances = Array.from(converts, (_, from) =>
    sumOver((to) => (visit(from, to) * (converts[to] as number)) / (leaves[to] as number)),
  );
  const share = (channel: number): number => starts[channel] as number;
  const all = sumOver((channel) => share(channel) * (chances[channel] as number));
  return chances.map((chance, channel) => {
    const reach = sumOver((from) => share(from) * visit(from, channel)) / visit(channel, channel);
    return Math.min(1, (reach * chance) / all);
  });
}

interface Steps {
  /** Journeys that begin in each channel. */
  readonly starts: Float64Array;
  /** Journeys that leave each channel, for wherever. */
  readonly leaves: Float64Array;
  /** Journeys that go from one channel to another. */
  readonly moves: readonly Float64Array[];
  /** Journeys that convert after each channel. */
  readonly converts: Float64Array;
}

function countSteps(journeys: readonly Journey[], channelCount: number): Steps {
  const starts = new Float64Array(channelCount);
  const leaves = new Float64Array(channelCount);
  const converts = new Float64Array(channelCount);
  const moves = Array.from({ length: channelCount }, () => new Float64Array(channelCount));
  const add = (counts: Float64Array, channel: number, times: number): void => {
    counts[channel] = (counts[channel] as number) + times;
  };
  for (const { channels, conversions, nulls } of journeys) {
    const times = conversions + nulls;
    channels.forEach((channel, position) => {
      const previous = channels[position - 1];
      // A channel that follows itself changes no removal effect.
      if (previous === channel) return;
      add(leaves, channel, times);
      if (previous === undefined) add(starts, channel, times);
      else add(moves[previous] as Float64Array, channel, times);
    });
    add(converts, channels[channels.length - 1] as number, conversions);
  }
  return { starts, leaves, moves, converts };
}
