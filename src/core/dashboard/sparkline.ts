type Point = readonly [x: number, y: number];

interface Sparkline {
  /** Runs of values without a gap between them, each from left to right. */
  readonly lines: readonly (readonly Point[])[];
  /** The latest value. */
  readonly end: Point;
}

interface Box {
  readonly width: number;
  readonly height: number;
  /** Keeps the line and its end off the edge. */
  readonly margin: number;
}

/**
 * Where a small line of values goes, in pixels from the top left: from the least value to the most, with time from left to right.
 * @param values oldest first; null is a gap
 * @returns null where fewer than two are known
 * @example
 * sparkline([1, 3], { width: 20, height: 10, margin: 0 })?.end //=> [20, 0]
 */
export function sparkline(values: readonly (number | null)[], { width, height, margin }: Box): Sparkline | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const least = Math.min(...known);
  const most = Math.max(...known);
  const point = (value: number, index: number): Point => {
    const along = index / (values.length - 1);
    const up = most === least ? 0.5 : (value - least) / (most - least);
    return [rounded(margin + along * (width - 2 * margin)), rounded(height - margin - up * (height - 2 * margin))];
  };
  let line: Point[] = [];
  const lines = [line];
  values.forEach((value, index) => {
    if (value === null) {
      line = [];
      lines.push(line);
    } else line.push(point(value, index));
  });
  const points = lines.flat();
  return { lines: lines.filter((each) => each.length > 0), end: points[points.length - 1] as Point };
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
