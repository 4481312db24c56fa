import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pack } from '../../scripts/pack.ts';
import { unpack } from '../../src/core/unpack.ts';

describe('unpack', () => {
  it('gives back whatever JSON was packed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(unpack(pack(json)))).toBe(json);
      }),
    );
  });
  it('gives back Persian with its half-spaces', () => {
    const text = 'می‌شود: «۱٫۵ میلیون تومان» هزینهٔ جذب مشتری';
    expect(unpack(pack(JSON.stringify([text])))).toEqual([text]);
  });
});
