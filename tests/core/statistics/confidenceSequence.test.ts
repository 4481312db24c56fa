import { describe, expect, it } from '@jest/globals';
import { anytime } from '../../../src/core/statistics/confidenceSequence.ts';
import { normalQuantile } from '../../../src/core/statistics/normal.ts';
import { chanceOfDifference, rateDifference } from '../../../src/core/statistics/twoProportions.ts';
import { Dice } from './simulatedCustomers.ts';

describe('the confidence sequence', () => {
  it.each([
    // Half widths over standard errors, as the tests of PostHog's statistics hold them for its own code of the same equations.
    [6500, 1000, (1.59353 - -0.5323) / 2 / 0.33368],
    [6550, 5000, (0.66448 - 0.46064) / 2 / 0.03354],
  ])('reaches as far as another program says after %d observations, tightest at %d', (count, tightestAt, reach) => {
    expect(anytime(1, count, tightestAt, 0.05).reach).toBeCloseTo(reach, 2);
  });
  it('is the mixture of the paper: the chance is one over a mean of likelihood ratios', () => {
    // Equation 155 as the integral that it comes from: effects are normal with deviation rho, observations with deviation 1.
    const [z, count, tightestAt, alpha] = [3.2, 400, 900, 0.05];
    const rho = Math.sqrt((-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / tightestAt);
    const sum = z * Math.sqrt(count);
    let mixture = 0;
    const step = rho / 200;
    for (let effect = -12 * rho; effect <= 12 * rho; effect += step) {
      const density = Math.exp(-0.5 * (effect / rho) ** 2) / (rho * Math.sqrt(2 * Math.PI));
      mixture += step * density * Math.exp(effect * sum - (count * effect * effect) / 2);
    }
    expect(anytime(z, count, tightestAt, alpha).chance).toBeCloseTo(1 / mixture, 10);
  });
  it('leaves nothing out exactly where its chance is below alpha', () => {
    for (const alpha of [0.01, 0.05, 0.2]) {
      for (const count of [20, 1000, 1e6]) {
        const { reach } = anytime(0, count, 5000, alpha);
        expect(anytime(reach * 1.000001, count, 5000, alpha).chance).toBeLessThan(alpha);
        expect(anytime(reach * 0.999999, count, 5000, alpha).chance).toBeGreaterThan(alpha);
      }
    }
  });
  it('reaches farther than an interval for one look, and least near the chosen count', () => {
    const reachAt = (count: number) => anytime(0, count, 10_000, 0.05).reach / Math.sqrt(count / 10_000);
    for (const count of [10, 1000, 10_000, 1e8]) {
      expect(anytime(0, count, 10_000, 0.05).reach).toBeGreaterThan(normalQuantile(0.025));
    }
    const others = [100, 1000, 100_000].map((tightestAt) => anytime(0, 10_000, tightestAt, 0.05).reach);
    expect(Math.min(...others)).toBeGreaterThan(anytime(0, 10_000, 10_000, 0.05).reach);
    expect(reachAt(20_000)).toBeLessThan(reachAt(10_000));
  });
});

describe('looking after every visitor at variants that do not differ', () => {
  const dice = new Dice(2103);
  const [tests, visitors] = [300, 1500];

  /** The share of tests that were ever significant, by the confidence sequence and by the test for one look. */
  function falseAlarms(rate: number): { anytimeAlarms: number; fixedAlarms: number } {
    let [anytimeAlarms, fixedAlarms] = [0, 0];
    for (let test = 0; test < tests; test++) {
      let [convA, convB] = [0, 0];
      let [anytimeAlarm, fixedAlarm] = [false, false];
      for (let n = 1; n <= visitors && !(anytimeAlarm && fixedAlarm); n++) {
        if (dice.uniform() < rate) convA += 1;
        if (dice.uniform() < rate) convB += 1;
        if (Math.min(convA, convB, n - convA, n - convB) < 10) continue;
        const variants = { convA, nA: n, convB, nB: n };
        const { difference, standardError } = rateDifference(variants);
        anytimeAlarm ||= anytime(difference / standardError, 2 * n, 2 * visitors, 0.05).chance < 0.05;
        fixedAlarm ||= chanceOfDifference(variants) < 0.05;
      }
      if (anytimeAlarm) anytimeAlarms += 1 / tests;
      if (fixedAlarm) fixedAlarms += 1 / tests;
    }
    return { anytimeAlarms, fixedAlarms };
  }

  it.each([0.05, 0.2, 0.5])(
    'alarms in at most 5 %% of tests at a rate of %d, where the fixed test does in over 20 %%',
    (rate) => {
      const { anytimeAlarms, fixedAlarms } = falseAlarms(rate);
      expect(anytimeAlarms).toBeLessThanOrEqual(0.05);
      expect(fixedAlarms).toBeGreaterThan(0.2);
    },
  );
});
