import { describe, expect, it } from '@jest/globals';
import { kpiWords } from '../../sidebar/views/kpis/kpiWords.ts';
import { sourceWords } from '../../sidebar/views/sources/words.ts';
import { words } from '../../sidebar/words.ts';
import { kindWords, unitWords } from '../../src/core/functions/unitWords.ts';
import type { Text } from '../../src/core/text.ts';
import { actions } from '../../src/sheets/actions/index.ts';

/** What Undo says of each action, here of one that was done to a tab, a template or a number of that name. */
const undoLabels: readonly Text[] = actions.map(({ undoLabel }) => undoLabel('MK-01', {} as never));

const sentences: readonly Text[] = [
  words.templatesFound(3),
  words.functionsFound(3),
  words.workedOutFrom([
    { en: 'values', fa: 'مقدارها' },
    { en: 'dates', fa: 'تاریخ‌ها' },
  ]),
  words.keyResultsCount(3),
  words.samplesLeft(3),
  words.templateInserted(4, 'اهداف'),
  words.formulaInserted({ en: 'Click-through rate', fa: 'نرخ کلیک' }, 'B2'),
  words.samplesCleared(0),
  words.samplesCleared(3),
  ...undoLabels.map(words.undone),
  words.week({ quarter: { en: 'Autumn 1405', fa: 'پاییز ۱۴۰۵' }, number: 9 }),
  words.settingsShown('تنظیمات'),
  words.mainKpisOf({ en: 'Agency', fa: 'آژانس' }),
  words.mainKpisFound(7),
  words.favouriteSet({ en: 'Click-through rate', fa: 'نرخ کلیک' }, true),
  words.favouriteSet({ en: 'Click-through rate', fa: 'نرخ کلیک' }, false),
  words.orWord('none'),
  words.replaceQuestion('B2', '120'),
  words.undoQuestion(2),
  sourceWords.kpisInserted({ computed: 1, incomplete: 2, from: 'Sales', tab: 'KPIs' }),
  sourceWords.connected('برد ۱۰ مشتری', 'KPI: CAC'),
  sourceWords.unitsDiffer('%', 'money'),
  sourceWords.disconnected('برد ۱۰ مشتری'),
  ...undoLabels.map(words.otherUndoQuestion),
  kpiWords.recorded(2),
  kpiWords.lost('CAC'),
  kpiWords.reached('CAC'),
  kpiWords.kept('CAC'),
  kpiWords.oldReadings(9),
  kpiWords.followedBy('CAC'),
  kpiWords.ownColumns(['cost']),
  kpiWords.ownColumns(['cost', 'new_customers']),
];
const plain = [...Object.values(words), ...Object.values(sourceWords), ...Object.values(kpiWords)].filter(
  (word): word is Text => typeof word !== 'function',
);
const all = [...plain, ...sentences, ...Object.values(unitWords), ...Object.values(kindWords)];

describe('the words of the sidebar', () => {
  it.each(all)('say «$fa» for "$en" in Persian letters and good style', ({ en, fa }) => {
    expect(fa).not.toBe(en);
    expect(fa).toMatch(/[آ-ی]/);
    expect(fa).not.toMatch(/[يكۀـ]|\u200c\u200c|می‌باشد|گردید|جهتِ/u);
  });
  it('count in English with one and many', () => {
    expect(words.templatesFound(1).en).toBe('1 template');
    expect(kpiWords.ownColumns(['cost']).en).toContain('the name of your own column in place of \u2068cost\u2069.');
    expect(kpiWords.ownColumns(['cost', 'visits']).en).toContain(
      'columns in place of \u2068cost\u2069, \u2068visits\u2069.',
    );
    expect(words.templatesFound(32).en).toBe('32 templates');
    expect(words.samplesLeft(1).en).toBe('1 sample number is still in this file.');
    expect(words.undoQuestion(1).en).toBe('1 cell was changed since. Undo anyway?');
  });
  it('count in Persian digits', () => {
    expect(words.week({ quarter: { en: 'Autumn 1405', fa: 'پاییز ۱۴۰۵' }, number: 9 }).fa).toBe('هفتهٔ ۹، پاییز ۱۴۰۵');
    expect(words.templateInserted(4, 'اهداف').fa).toBe('قالب درج شد: ۴ ردیف در برگهٔ \u2068اهداف\u2069');
  });
});
