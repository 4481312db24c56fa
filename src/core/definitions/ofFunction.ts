import { formulaText } from '../formula/dialects/reading.ts';
import { spokenText } from '../formula/dialects/spoken.ts';
import { isRequired } from '../formula/resolve.ts';
import { type Argument, shownName, type Unit } from '../functions/argument.ts';
import { argumentName } from '../functions/argumentName.ts';
import { boundWords } from '../functions/boundWords.ts';
import { callPattern } from '../functions/callPattern.ts';
import { formulaInWords } from '../functions/formulaInWords.ts';
import { formulaOf, type SheetFunction } from '../functions/sheetFunction.ts';
import { kindWords } from '../functions/unitWords.ts';
import type { Metric } from '../metrics/metric.ts';
import { writeNumber } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import type { Definition } from './definition.ts';
import { functionSources } from './functionSources.data.ts';

const WORDS = {
  algorithm: { en: 'Computed step by step, not by one formula', fa: 'گام‌به‌گام حساب می‌شود و فرمول یک‌خطی ندارد' },
  optional: { en: 'may be left out', fa: 'اختیاری' },
  default: { en: 'default', fa: 'پیش‌فرض' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a function is, as the cells of its row. */
export function definitionOfFunction(declared: SheetFunction, language: Language): Definition['texts'] {
  const { fn, name, gives, words = {} } = declared;
  const formula = formulaOf(declared);
  const inWords = formulaInWords(declared, language);
  const [source = '', link = ''] = functionSources()[fn] ?? [];
  return {
    name: name[language],
    words: inWords ? spokenText(inWords) : formula ? '' : WORDS.algorithm[language],
    formula: formula ? formulaText(formula, { argument: shownName, words, language }) : '',
    call: callPattern(declared),
    args: argumentsText(declared, language),
    unit: gives.unit,
    better: (declared as Partial<Metric>).better ?? '',
    source,
    link,
  };
}

/** The units of what a function takes and gives. */
export function unitsOf({ args, gives }: SheetFunction): Unit[] {
  return [gives.unit, ...Object.values(args).map(({ unit }) => unit)];
}

/** Every argument with its name in words, its unit and its range: `cost (ad cost): money, at least 0, a range is summed`. */
function argumentsText(declared: SheetFunction, language: Language): string {
  const comma = language === 'fa' ? '، ' : ', ';
  return Object.entries(declared.args)
    .map(([name, argument]) => {
      const facts = [argument.unit, ...allowed(argument, language), kindWords[argument.kind][language]];
      return `${shownName(name)} (${argumentName(declared.fn, name)[language]}): ${facts.join(comma)}`;
    })
    .join(language === 'fa' ? '؛ ' : '; ');
}

function allowed(argument: Argument, language: Language): string[] {
  const limits =
    argument.kind === 'option' ? [Object.keys(argument.words).join(' | ')] : boundWords(argument as object, language);
  if ('default' in argument && argument.default !== undefined) {
    const { default: usual } = argument;
    return [
      ...limits,
      `${WORDS.default[language]} ${typeof usual === 'number' ? writeNumber(usual, language) : usual}`,
    ];
  }
  return isRequired(argument) ? limits : [...limits, WORDS.optional[language]];
}
