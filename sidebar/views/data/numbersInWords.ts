import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** So many numbers: `1 number`, `12 numbers`. */
export function numbers(count: number): Text {
  return {
    en: count === 1 ? '1 number' : `${writeNumber(count, 'en')} numbers`,
    fa: `${writeNumber(count, 'fa')} عدد`,
  };
}
