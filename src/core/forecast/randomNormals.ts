const SEED = 20_231_125;

/**
 * Normal random numbers that are the same in every run, so that the same cells always give the same intervals: mulberry32,
 * a counter stirred by multiplication, through the transformation of Box and Muller (1958). Each comes with its opposite.
 */
export function randomNormals(count: number): number[] {
  let state = SEED;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let stirred = Math.imul(state ^ (state >>> 15), 1 | state);
    stirred = (stirred + Math.imul(stirred ^ (stirred >>> 7), 61 | stirred)) ^ stirred;
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
  return Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}
