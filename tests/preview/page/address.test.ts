import { describe, expect, it } from '@jest/globals';
import { readAddress } from '../../../preview/page/address.ts';

describe('readAddress', () => {
  it('is Persian, quick, sound and open by default', () => {
    expect(readAddress('')).toEqual({ language: 'fa', delayMilliseconds: 0, failing: null, sidebarClosed: false });
  });

  it('reads what a test asks for', () => {
    expect(readAddress('?lang=en&slow=500&fail=connect&sidebar=closed')).toEqual({
      language: 'en',
      delayMilliseconds: 500,
      failing: 'connect',
      sidebarClosed: true,
    });
  });

  it('takes nonsense as left out', () => {
    expect(readAddress('?lang=de&slow=soon')).toMatchObject({ language: 'fa', delayMilliseconds: 0 });
  });
});
