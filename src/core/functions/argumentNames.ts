import type { Text } from '../text.ts';
import { shownName } from './argument.ts';
import { packedNames } from './argumentNames.data.ts';

let known: Readonly<Record<string, Text>> | undefined;

/**
 * What each argument is called, by its name in the cell.
 * @example
 * argumentNames().new_customers //=> { en: 'new customers', fa: 'مشتریان تازه' }
 */
export function argumentNames(): Readonly<Record<string, Text>> {
  known ??= Object.fromEntries(
    packedNames()
      .split(';')
      .map((packed) => {
        const [name = '', en = '', fa = ''] = packed.split('|');
        const shown = shownName(name);
        return [shown, { en: en || shown.replace(/_/g, ' '), fa }];
      }),
  );
  return known;
}
