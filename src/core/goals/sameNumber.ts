/** Whether two numbers are the same to someone who reads them: what was multiplied by 100 and back may differ by a hair. */
export function sameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
