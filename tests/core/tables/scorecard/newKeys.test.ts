import { describe, expect, it } from '@jest/globals';
import { newKeys } from '../../../../src/core/tables/scorecard/newKeys.ts';

const row = (key: string, title = 'a row', type = '') => ({ key, title, type });

describe('the keys of rows', () => {
  it('stay as they are where each is its own', () => {
    expect(newKeys([row('O2'), row('O2.1'), row('O1'), row('O2.7')])).toEqual(['O2', 'O2.1', 'O1', 'O2.7']);
  });
  it('come from the objective above, after its last key result', () => {
    expect(newKeys([row('O1'), row(''), row('O1.4'), row('')])).toEqual(['O1', 'O1.5', 'O1.4', 'O1.6']);
  });
  it('are those of an objective where the type says so, in either language', () => {
    expect(
      newKeys([row('O3'), row('', 'New', 'Committed'), row('', 'Its first'), row('', 'New', 'جاه‌طلبانه')]),
    ).toEqual(['O3', 'O4', 'O4.1', 'O5']);
  });
  it('are new for a block that was copied, which stays together', () => {
    const block = [row('O1'), row('O1.1'), row('O1.2')];
    expect(newKeys([...block, ...block])).toEqual(['O1', 'O1.1', 'O1.2', 'O2', 'O2.1', 'O2.2']);
  });
  it('keep a copied block together where the tab was sorted and a key result stands above its objective', () => {
    const block = [row('O1.2'), row('O1'), row('O1.1')];
    expect(newKeys([...block, ...block])).toEqual(['O1.2', 'O1', 'O1.1', 'O2.1', 'O2', 'O2.2']);
    // Copied alone beside its own, it stays with its objective, whatever was copied further down.
    expect(newKeys([...block, row('O1.1'), row('O3'), row('O1'), row('O1.2')])).toEqual([
      'O1.2',
      'O1',
      'O1.1',
      'O1.3',
      'O3',
      'O4',
      'O4.1',
    ]);
  });
  it('are new for one key result that was copied', () => {
    expect(newKeys([row('O1'), row('O1.1'), row('O1.1')])).toEqual(['O1', 'O1.1', 'O1.2']);
  });
  it('are not given to blank rows, nor to a key result above every objective', () => {
    expect(newKeys([row(''), row('', ''), row('O1')])).toEqual(['', '', 'O1']);
  });
  it('go on from keys that people made up', () => {
    expect(newKeys([row('Growth'), row('')])).toEqual(['Growth', 'Growth.1']);
  });
});
