import { describe, expect, it } from '@jest/globals';
import { cellAt, open } from './addon.ts';

describe('typing into a percent cell of the grid, which adds a % at the first digit', () => {
  function typed(content: string): unknown {
    const { host, run } = open();
    run(() => SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('0.0%'));
    host.type(host.snapshot().sheets[0]?.name ?? '', 'A1', content);
    return cellAt(host, 0, 0).value;
  }

  it.each([
    ['18%', 0.18],
    ['18%%', 0.18],
    ['2.5%%', 0.025],
    ['12 percent%', '12 percent'],
    ['13٪%', '13٪'],
  ])('%s comes to %p', (content, value) => {
    expect(typed(content)).toBe(value);
  });
});

describe('onEdit', () => {
  it('runs after a text from another program was pasted, for every cell that it filled', () => {
    const { host } = open(
      {},
      'function onEdit({ range }) { range.getSheet().getRange("F1").setValue(range.getA1Notation()); }',
    );
    host.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [{ left: 1, right: 1, top: 2, bottom: 2 }],
      clipboardContent: { text: 'Win 4\t5\nWin 6\t7' },
    });
    expect(cellAt(host, 3, 2).value).toBe(7);
    expect(cellAt(host, 0, 5).value).toBe('B3:C4');
  });
});
