import type { Sparkline } from '../../host/host.ts';

/** One coloured piece of a bar, measured from the cell's left. */
export interface BarPiece {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

/** Where the formula names no colour. */
const COLOURS = ['#f4b400', '#db4437'];

/**
 * Cuts a bar of `length` pixels into its values, one after the other: as long as `max`, or as their sum when there is
 * no `max`, and from the right when `rtl` is set.
 * @example barPieces({ values: [30], options: { max: 100 } }, 50) //=> [{ x: 0, width: 15, colour: '#f4b400' }]
 */
export function barPieces({ values, options }: Pick<Sparkline, 'values' | 'options'>, length: number): BarPiece[] {
  const numbers = values.filter((value) => typeof value === 'number').map((value) => Math.max(0, value));
  const max = Number(options.max) > 0 ? Number(options.max) : numbers.reduce((sum, number) => sum + number, 0);
  const pieces: BarPiece[] = [];
  let drawn = 0;
  for (const [index, number] of numbers.entries()) {
    const width = Math.min((number / max) * length, length - drawn);
    if (!(width > 0)) continue;
    const colour = String(options[`color${index + 1}`] ?? COLOURS[index % COLOURS.length]);
    pieces.push({ x: isTrue(options.rtl) ? length - drawn - width : drawn, width, colour });
    drawn += width;
  }
  return pieces;
}

function isTrue(option: unknown): boolean {
  return option === true || String(option).toLowerCase() === 'true';
}
