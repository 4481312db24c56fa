import type { RandomNumbers } from '../statistics/randomNumbers.ts';

/**
 * A local level with or without a season, seen through noise:
 *
 *   y(t) = level(t) + season(t) + noise,  level(t+1) = level(t) + step,  season(t+1) = -(the last s - 1 seasons) + step.
 *
 * The state is the level and the last s - 1 seasons. These stand in a ring: at t the newest is in place 1 + t mod (s - 1),
 * and the next one overwrites the oldest, so that a step of time changes one place alone.
 */
export interface Variances {
  noise: number;
  level: number;
  season: number;
}

/** What the filter learns from which periods were seen: the same for every series that is filtered with these variances. */
export interface Gains {
  /** The variance of each period's one-step error; 0 where the period was not seen. */
  readonly errorVariance: Float64Array;
  /** How far each place of the state follows the error, period by period. */
  readonly gain: Float64Array;
  /** The variance of the state after the last period, one step ahead. */
  readonly ahead: Float64Array;
}

/** The places of the state for a season of this many periods; 1 means none. */
export function stateSize(season: number): number {
  return Math.max(1, season);
}

/** The place of the season that counts at t; 0, the level itself, where there is none. */
export function seasonPlace(t: number, size: number): number {
  return size === 1 ? 0 : 1 + (t % (size - 1));
}

export function newGains(periods: number, size: number): Gains {
  return {
    errorVariance: new Float64Array(periods),
    gain: new Float64Array(periods * size),
    ahead: new Float64Array(size * size),
  };
}

/**
 * The Kalman filter of the variances (Durbin and Koopman 2012, 4.3), from a state of variance 1 in each place.
 * @param seen whether each period has a value
 */
export function filterVariances(seen: readonly boolean[], variances: Variances, size: number, into: Gains): void {
  const { errorVariance, gain, ahead: variance } = into;
  const reach = new Float64Array(size);
  variance.fill(0);
  for (let place = 0; place < size; place++) variance[place * size + place] = 1;
  for (let t = 0; t < seen.length; t++) {
    errorVariance[t] = 0;
    if (seen[t]) {
      const total = reachOf(variance, t, size, reach) + variances.noise;
      errorVariance[t] = total;
      for (let row = 0; row < size; row++) {
        const share = (reach[row] as number) / total;
        gain[t * size + row] = share;
        for (let column = 0; column < size; column++) {
          variance[row * size + column] = (variance[row * size + column] as number) - share * (reach[column] as number);
        }
      }
    }
    stepVariance(variance, t, variances, size);
  }
}

/** The covariance of the state with what is seen of it at t; gives the variance of the latter. */
export function reachOf(variance: Float64Array, t: number, size: number, into: Float64Array): number {
  const now = seasonPlace(t, size);
  for (let row = 0; row < size; row++) {
    const level = variance[row * size] as number;
    into[row] = now === 0 ? level : level + (variance[row * size + now] as number);
  }
  return now === 0 ? (into[0] as number) : (into[0] as number) + (into[now] as number);
}

/** The variance of the state, one period on. */
export function stepVariance(variance: Float64Array, t: number, variances: Variances, size: number): void {
  variance[0] = (variance[0] as number) + variances.level;
  if (size === 1) return;
  const next = seasonPlace(t + 1, size);
  let all = 0;
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 1; column < size; column++) sum += variance[row * size + column] as number;
    sums[row] = -sum;
    if (row > 0) all += sum;
  }
  for (let row = 0; row < size; row++) {
    variance[row * size + next] = sums[row] as number;
    variance[next * size + row] = sums[row] as number;
  }
  variance[next * size + next] = all + variances.season;
}

/** A state, or a covariance with one, one period on, without any step of chance. */
export function stepState(state: Float64Array, t: number, size: number): void {
  if (size === 1) return;
  let sum = 0;
  for (let place = 1; place < size; place++) sum += state[place] as number;
  state[seasonPlace(t + 1, size)] = -sum;
}

/**
 * The one-step errors of a series, and its state one step after the end.
 * @param start the level that is expected at first
 */
export function filterSeries(
  series: Float64Array,
  { errorVariance, gain }: Gains,
  start: number,
  size: number,
  errors: Float64Array,
  state: Float64Array,
): void {
  state.fill(0);
  state[0] = start;
  for (let t = 0; t < series.length; t++) {
    const now = seasonPlace(t, size);
    if (errorVariance[t] !== 0) {
      const error = (series[t] as number) - (state[0] as number) - (now === 0 ? 0 : (state[now] as number));
      errors[t] = error;
      const from = t * size;
      for (let place = 0; place < size; place++) {
        state[place] = (state[place] as number) + (gain[from + place] as number) * error;
      }
    }
    stepState(state, t, size);
  }
}

/** The squares of one draw of everything that chance did, summed. */
export interface Drawn {
  noise: number;
  level: number;
  season: number;
}

/** Room for one draw, used again by the next. */
export interface Room {
  /** What was drawn of the level and the season together, period by period. */
  readonly signal: Float64Array;
  readonly noise: Float64Array;
  readonly levelSteps: Float64Array;
  readonly seasonSteps: Float64Array;
  readonly made: Float64Array;
  readonly errors: Float64Array;
  readonly state: Float64Array;
  readonly backward: Float64Array;
}

export function newRoom(periods: number, size: number): Room {
  const row = () => new Float64Array(periods);
  return {
    signal: row(),
    noise: row(),
    levelSteps: row(),
    seasonSteps: row(),
    made: row(),
    errors: row(),
    state: new Float64Array(size),
    backward: new Float64Array(size),
  };
}

/**
 * Draws the noise and the steps of the level and the season, given the one-step errors of a series: the simulation smoother
 * of Durbin and Koopman (2002). A series is made up from the model and filtered as the real one was; what the smoother
 * makes of the difference corrects what was made up.
 * @returns the sums of squares; `room.signal` holds the drawn level and season
 */
export function drawDisturbances(
  errors: Float64Array,
  gains: Gains,
  variances: Variances,
  size: number,
  start: number,
  random: RandomNumbers,
  room: Room,
): Drawn {
  const { signal, noise, levelSteps, seasonSteps, made, state, backward } = room;
  const { errorVariance, gain } = gains;
  const periods = errors.length;
  const [noiseScale, levelScale, seasonScale] = [
    Math.sqrt(variances.noise),
    Math.sqrt(variances.level),
    Math.sqrt(variances.season),
  ];
  for (let place = 0; place < size; place++) state[place] = random.normal();
  const first = Float64Array.from(state);
  for (let t = 0; t < periods; t++) {
    const now = seasonPlace(t, size);
    noise[t] = noiseScale * random.normal();
    made[t] = (state[0] as number) + (now === 0 ? 0 : (state[now] as number)) + (noise[t] as number);
    stepState(state, t, size);
    levelSteps[t] = levelScale * random.normal();
    state[0] = (state[0] as number) + (levelSteps[t] as number);
    if (size === 1) continue;
    seasonSteps[t] = seasonScale * random.normal();
    const next = seasonPlace(t + 1, size);
    state[next] = (state[next] as number) + (seasonSteps[t] as number);
  }
  filterSeries(made, gains, 0, size, room.errors, state);
  backward.fill(0);
  const drawn = { noise: 0, level: 0, season: 0 };
  for (let t = periods - 1; t >= 0; t--) {
    const next = seasonPlace(t + 1, size);
    const level = (levelSteps[t] as number) + variances.level * (backward[0] as number);
    levelSteps[t] = level;
    if (t < periods - 1) drawn.level += level * level;
    if (size > 1) {
      const pull = backward[next] as number;
      const season = (seasonSteps[t] as number) + variances.season * pull;
      seasonSteps[t] = season;
      if (t < periods - 1) drawn.season += season * season;
      for (let place = 1; place < size; place++) backward[place] = (backward[place] as number) - pull;
      backward[next] = -pull;
    }
    const total = errorVariance[t] as number;
    if (total === 0) continue;
    let follows = 0;
    const from = t * size;
    for (let place = 0; place < size; place++) {
      follows += (gain[from + place] as number) * (backward[place] as number);
    }
    const pull = ((errors[t] as number) - (room.errors[t] as number)) / total - follows;
    const left = (noise[t] as number) + variances.noise * pull;
    drawn.noise += left * left;
    backward[0] = (backward[0] as number) + pull;
    if (size === 1) continue;
    const now = seasonPlace(t, size);
    backward[now] = (backward[now] as number) + pull;
  }
  for (let place = 0; place < size; place++) state[place] = (first[place] as number) + (backward[place] as number);
  state[0] = (state[0] as number) + start;
  for (let t = 0; t < periods; t++) {
    const now = seasonPlace(t, size);
    signal[t] = (state[0] as number) + (now === 0 ? 0 : (state[now] as number));
    stepState(state, t, size);
    state[0] = (state[0] as number) + (levelSteps[t] as number);
    if (size === 1) continue;
    const next = seasonPlace(t + 1, size);
    state[next] = (state[next] as number) + (seasonSteps[t] as number);
  }
  return drawn;
}
