/** The forecast of one period, and the bounds of its interval. */
export interface Prediction {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** A model that was fitted to a series. */
export interface Fit {
  /** As statisticians write it: `ETS(A,Ad,M)`. */
  readonly name: string;
  /** What the model expected of each period from those before it. */
  readonly fitted: readonly number[];
  /** The coming periods; an interval holds the share `level` of the futures that the model sees. */
  predict(horizon: number, level: number): Prediction[];
}

/**
 * A fit of which each number is taken back into what the series was before: `t` is the period, from 0.
 * @example
 * transformed(constantFit([2]), (value) => value * 10).predict(1, 0.8) //=> [{ mean: 20, lower: 20, upper: 20 }]
 */
export function transformed(fit: Fit, back: (value: number, t: number) => number): Fit {
  const ahead = fit.fitted.length;
  return {
    name: fit.name,
    fitted: fit.fitted.map(back),
    predict: (horizon, level) =>
      fit.predict(horizon, level).map(({ mean, lower, upper }, step) => ({
        mean: back(mean, ahead + step),
        lower: back(lower, ahead + step),
        upper: back(upper, ahead + step),
      })),
  };
}
