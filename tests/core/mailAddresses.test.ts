import { describe, expect, it } from '@jest/globals';
import { readMailAddresses } from '../../src/core/mailAddresses.ts';

describe('mail addresses as people type them', () => {
  it.each([
    ['sara@shop.ir, amir@shop.ir', ['sara@shop.ir', 'amir@shop.ir']],
    ['Sara Ahmadi <Sara@Shop.ir>; amir@shop.co.uk', ['sara@shop.ir', 'amir@shop.co.uk']],
    ['sara@shop.ir\namir@shop.ir، sara@shop.ir', ['sara@shop.ir', 'amir@shop.ir']],
    ['', []],
  ])('reads %j', (typed, addresses) => {
    expect(readMailAddresses(typed)).toEqual({ addresses, refused: null });
  });
  it.each([
    ['sara', 'sara'],
    ['sara@shop', 'sara@shop'],
    ['a@b.ir, =cmd@x', '=cmd@x'],
    ['sara@shop.', 'sara@shop.'],
  ])('names what is none in %j', (typed, refused) => {
    expect(readMailAddresses(typed).refused).toBe(refused);
  });
});
