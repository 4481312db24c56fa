import { describe, expect, it } from '@jest/globals';
import { noNews } from '../../../src/core/insights/noNews.ts';
import { type NewsSubject, weekNews } from '../../../src/core/insights/weekNews.ts';

const TODAY = 20_800;

/** Readings a week apart, the last one yesterday. */
const weekly = (values: readonly number[]) =>
  values.map((value, index) => ({ day: TODAY - 1 - 7 * (values.length - 1 - index), value }));

const subject = (change: Partial<NewsSubject>): NewsSubject => ({
  ...{ id: 'x', name: 'x', readings: [], isHigherBetter: true, goal: null, decision: null, status: null, driver: null },
  write: (value) => ({ en: String(value), fa: String(value) }),
  ...change,
});

const steady = [50, 52, 49, 51, 50, 53, 48, 51];

describe('what changed this week', () => {
  it('tells a change in both languages, and whether it is for the better', () => {
    const [news] = weekNews([subject({ readings: weekly([100, 120]) }), subject({ id: 'y' })], TODAY);
    expect(news).toMatchObject({ id: 'x', tone: 'good' });
    expect(news?.sentences[0]?.en.replace(/[\u2066-\u2069]/g, '')).toBe('Rose from 100 to 120.');
    expect(news?.sentences[0]?.fa.replace(/[\u2066-\u2069]/g, '')).toBe('از 100 به 120 بالا رفت.');
    const [worse] = weekNews([subject({ readings: weekly([100, 120]), isHigherBetter: false })], TODAY);
    expect(worse?.tone).toBe('bad');
  });
  it('is silent about what nobody recorded this week', () => {
    const old = weekly([100, 200]).map(({ day, value }) => ({ day: day - 7, value }));
    expect(weekNews([subject({ readings: old })], TODAY)).toEqual([]);
    expect(noNews([subject({ readings: old })], TODAY).en).toBe('Nothing was recorded in the last seven days.');
    const ahead = [...old, { day: TODAY + 1, value: 900 }];
    expect(weekNews([subject({ readings: ahead })], TODAY)).toEqual([]);
  });
  it('names what was recorded with too little history to judge it, and the status that it led to', () => {
    const say = (change: Partial<NewsSubject>): string | undefined =>
      weekNews([subject(change)], TODAY)[0]
        ?.sentences.map(({ en }) => en.replace(/[\u2066-\u2069]/g, ''))
        .join(' ');
    const done = { en: 'Done', fa: 'محقق شد' };
    expect(say({ readings: weekly([249]), status: done })).toBe(
      'Recorded for the first time: 249. Status now: Done. Not enough history yet to judge it.',
    );
    const thisWeek = [72, 249].map((value, index) => ({ day: TODAY - 2 + index, value }));
    expect(say({ readings: thisWeek })).toBe('Rose from 72 to 249. Not enough history yet to judge it.');
    expect(say({ readings: weekly([5, 5]) })).toBe('Recorded, and unchanged: 5. Not enough history yet to judge it.');
    expect(say({ readings: weekly([...steady, 60]) })).not.toMatch(/history/);
  });
  it('says of what did not change, with history enough, that it is nothing beyond the ordinary', () => {
    const calm = [subject({ readings: weekly([...steady, 51]) })];
    expect(weekNews(calm, TODAY)).toEqual([]);
    expect(noNews(calm, TODAY).en).toContain('Nothing beyond the ordinary');
  });
  it('puts a decision first, then what is more than ordinary, then the largest change', () => {
    const decision = { en: 'Decide.', fa: 'تصمیم بگیرید.' };
    const news = weekNews(
      [
        subject({ id: 'small', readings: weekly([100, 101]) }),
        subject({ id: 'large', readings: weekly([100, 150]) }),
        subject({ id: 'real', readings: weekly([...steady, 90]) }),
        subject({ id: 'due', decision }),
      ],
      TODAY,
    );
    expect(news.map(({ id }) => id)).toEqual(['due', 'real', 'large', 'small']);
    expect(news[0]?.sentences).toEqual([decision]);
  });
  it('calls ordinary movement no signal', () => {
    const [news] = weekNews([subject({ readings: weekly([...steady, 50]) })], TODAY);
    expect(news?.sentences.map(({ en }) => en).join(' ')).not.toMatch(/real|unusual/i);
  });
  it('tells a real change with its limit, and a value that is unusual where the limits are too wide to see it', () => {
    const say = (values: readonly number[]): string[] =>
      (weekNews([subject({ readings: weekly(values) })], TODAY)[0]?.sentences ?? []).map(({ en }) =>
        en.replace(/[\u2066-\u2069]/g, ''),
      );
    expect(say([...steady, 90])[0]).toMatch(/^A real change: 90 is above the limit of/);
    const [unusual, change] = say([50, 52, 49, 120, 50, 53, 48, 51, 50, 52, 49, 51, 75]);
    expect(unusual).toMatch(/^An unusual value: about 5[01][.\d]* was to be expected\.$/);
    expect(change).toBe('Rose from 51 to 75.');
  });
  it('tells odds that moved, with both, and is silent where they did not', () => {
    const goal = {
      type: 'increase',
      start: 0,
      target: 100,
      firstDay: TODAY - 45,
      lastDay: TODAY + 45,
      staleAfterDays: 14,
    } as const;
    const stalled = subject({ readings: weekly([8, 19, 30, 41, 52, 52]), goal });
    const sentences = (of: NewsSubject): string =>
      (weekNews([of], TODAY)[0]?.sentences ?? []).map(({ en }) => en).join(' ');
    expect(sentences(stalled)).toMatch(
      /At this pace, a .* chance of reaching its target; a week ago it was a chance of more than 95%/,
    );
    expect(sentences(subject({ readings: weekly([8, 16, 24, 32, 40, 48]), goal }))).not.toMatch(/At this pace/);
  });
  it('names where a change came from only beside a change', () => {
    const driver = { en: 'Mostly from Ads.', fa: 'بیشتر از تبلیغ.' };
    expect(weekNews([subject({ readings: weekly([5, 5]), driver })], TODAY)[0]?.sentences).not.toContain(driver);
    expect(weekNews([subject({ readings: weekly([5, 9]), driver })], TODAY)[0]?.sentences).toContain(driver);
  });
});
