import { describe, expect, it } from '@jest/globals';
import { ga4 } from '../../src/connectors/ga4/index.ts';
import { hubSpot } from '../../src/connectors/hubspot/index.ts';
import { readQuery, writeQuery } from '../../src/connectors/query.ts';

const readyMade = { streams: ['contacts', 'deals'], config: { portal: '7' } };
const own = { streams: ['report'], config: { metrics: 'sessions,customEvent:plan', breakdown: 'pagePath' } };

describe('what is brought, as the Sources tab tells it', () => {
  it('is told in the language of the document', () => {
    expect(writeQuery(hubSpot, readyMade, 'en')).toBe('New contacts; Deals won');
    expect(writeQuery(hubSpot, readyMade, 'fa')).toBe('مخاطبان تازه; معامله‌های برنده');
    expect(writeQuery(ga4, own, 'en')).toBe('Sessions, customEvent:plan by Page');
    expect(writeQuery(ga4, { ...own, config: { metrics: 'totalUsers', breakdown: '' } }, 'fa')).toBe('کاربران');
  });

  it('says nothing new as it was written, in either language, nor where it is blank', () => {
    const texts = [writeQuery(hubSpot, readyMade, 'en'), writeQuery(hubSpot, readyMade, 'fa'), '', '  '];
    expect(texts.map((text) => readQuery(hubSpot, readyMade, text))).toEqual([null, null, null, null]);
    expect(readQuery(ga4, own, writeQuery(ga4, own, 'fa'))).toBeNull();
  });

  it('is what people wrote into it', () => {
    expect(readQuery(hubSpot, readyMade, 'marketing emails; مخاطبان تازه')).toEqual({
      streams: ['contacts', 'emails'],
      config: { portal: '7' },
    });
    expect(readQuery(ga4, own, 'نشست‌ها، bounce rate به تفکیک کانال، country')).toEqual({
      streams: ['report'],
      config: { metrics: 'sessions,bounceRate', breakdown: 'sessionDefaultChannelGroup,country' },
    });
    expect(readQuery(ga4, own, 'Sessions')).toMatchObject({ config: { metrics: 'sessions', breakdown: '' } });
    expect(readQuery(ga4, own, 'customEvent:tier BY pagePath')).toMatchObject({
      config: { metrics: 'customEvent:tier', breakdown: 'pagePath' },
    });
  });

  it('names the word that means nothing', () => {
    expect(readQuery(hubSpot, readyMade, 'New contacts; Orders')).toEqual({ unknown: 'Orders' });
    expect(readQuery(ga4, own, 'Sessions, what I like')).toEqual({ unknown: 'what I like' });
    // What is ready made and what is not are accounts of their own.
    expect(readQuery(ga4, { streams: ['traffic'], config: {} }, 'Fields of my own')).toEqual({
      unknown: 'Fields of my own',
    });
  });
});
