import { describe, expect, it } from '@jest/globals';
import { connectors } from '../../src/connectors/index.ts';
import { stopSentence } from '../../src/sheets/fetch/stopSentence.ts';

const connectorOf = (id: string) => {
  const found = connectors.find((each) => each.id === id);
  if (!found) throw new Error(`There is no connector ${id}.`);
  return found;
};

describe('why a source gives no more', () => {
  it('speaks of a plan or key where people have one, and of the API where they sign in with Google', () => {
    const hubspot = stopSentence({ why: 'plan' }, connectorOf('hubspot'), null);
    expect(hubspot.en).toContain('plan or key');
    expect(hubspot.fa).toContain('طرح یا کلید');
    const google = stopSentence({ why: 'plan' }, connectorOf('ga4'), null);
    expect(google.en).toMatch(/its API may be switched off/);
    expect(`${google.en} ${google.fa}`).not.toMatch(/\bplan\b|\bkey\b|طرح|کلید/);
  });
  it('tells the time at which it goes on in the digits of each language', () => {
    // 46,000.5 is noon.
    const { en, fa } = stopSentence({ why: 'wait', wait: null }, connectorOf('hubspot'), 46_000.5);
    expect(en).toContain('at 12:00');
    expect(fa).toContain('ساعت ۱۲:۰۰');
  });
});
