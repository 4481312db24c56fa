const DAY = 86_400_000;

/** From Thursday on, which 1970 began with: quiet weekends, a busy Monday and Tuesday. */
const WEEK = [1, 0.75, 0.6, 0.8, 1.25, 1.3, 1.1];

/** The days since 1970 of an ISO text, whatever its time. */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A whole number for a day, the same whenever it is asked for: around a mean, with the rhythm of a week and no two weeks alike. */
export function rhythm(day: number, mean: number): number {
  const weekday = WEEK[((day % 7) + 7) % 7] ?? 1;
  return Math.round(mean * weekday * (1 + 0.15 * Math.sin(day * 2.4)));
}
