import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { sheetFunctions } from '../../../src/core/functions/registry.ts';
import { exampleCells } from './exampleCells.ts';
import { englishDocument } from './testDocument.ts';

describe.each(sheetFunctions.map((declared) => [declared.fn, declared] as const))('%s', (_, declared) => {
  it.each(declared.examples)('gives its example $given → $gives', (example) => {
    const cells: CellOrRange[] = exampleCells(declared, example);
    const result = callFunction(declared, cells, englishDocument);
    const expected = Array.isArray(example.gives) ? example.gives.map((cell) => [cell ?? '']) : (example.gives ?? '');
    if (typeof expected === 'number') {
      expect(Math.abs((result as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    } else {
      expect(result).toEqual(expected);
    }
  });
});
