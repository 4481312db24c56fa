import { isolate, isolateSigned } from '../isolate.ts';
import { writeNumber, writePercent, writeShort } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import { NOISE } from './changeOf.ts';
import type { RatioBridge } from './ratioBridge.ts';
import { roundedTo, shownParts, shownStep } from './shownParts.ts';
import type { TotalBridge } from './totalBridge.ts';

/** One cause of a change. */
export interface Cause {
  readonly segment: string;
  /** How much it moved the whole, in the whole's own unit. */
  readonly effect: number;
  /** The effect as it is told: what is told of all causes adds up to the change that is told. */
  readonly shown: number;
  readonly sentence: Text;
}

/** What a ratio counts: a fraction is written in percent and its changes in points of a percent. */
type RatioUnit = 'fraction' | 'number';

type Effect = RatioBridge['segments'][number];

const MOST = 3;

/**
 * The largest causes of the change of a ratio, largest first: a segment may stand there twice, with its rate and with its share.
 * @param most how many to tell; 3 by default
 * @example
 * rankedRatioCauses(ratioBridge([
 *   { segment: 'Email', numeratorBefore: 31, denominatorBefore: 1000, numeratorAfter: 22, denominatorAfter: 1000 },
 * ]), 'fraction')[0]?.sentence.en //=> 'Email: its rate fell from 3.1% to 2.2%, −0.9 points of −0.9.'
 */
export function rankedRatioCauses(bridge: RatioBridge, unit: RatioUnit, most: number = MOST): Cause[] {
  const step = unit === 'fraction' ? shownStep(bridge, FRACTION_STEP) : shownStep(bridge);
  const change = shownChange(bridge, step);
  const effects = bridge.segments.flatMap(({ rateEffect, mixEffect }) => [rateEffect, mixEffect]);
  const shown = shownParts(effects, change, step);
  const usual = (bridge.before + bridge.after) / 2;
  const told = (segment: string, at: number, why: (language: Language) => string): Cause => ({
    segment,
    effect: effects[at] ?? 0,
    shown: shown[at] ?? 0,
    sentence: inBoth(
      (language) => `${named(segment, language)}: ${why(language)}${ratioPart(shown[at] ?? 0, change, unit, language)}`,
    ),
  });
  const causes = bridge.segments.flatMap((each, index) => [
    told(each.segment, 2 * index, (language) => rateWords(each, unit, language)),
    told(each.segment, 2 * index + 1, (language) => mixWords(each, usual, unit, language)),
  ]);
  return largest(causes, bridge, most);
}

/**
 * The largest causes of the change of a total, largest first, with what volume and price did where that is known.
 * @param most how many to tell; 3 by default
 * @example
 * rankedTotalCauses(totalBridge([
 *   { segment: 'Email', before: 120, after: 90, volumeBefore: null, volumeAfter: null },
 * ]))[0]?.sentence.en //=> 'Email: from 120 to 90, −30 of −30.'
 */
export function rankedTotalCauses(bridge: TotalBridge, most: number = MOST): Cause[] {
  const step = shownStep(bridge);
  const change = shownChange(bridge, step);
  const [befores, afters] = (['before', 'after'] as const).map((when) =>
    shownParts(
      bridge.segments.map((each) => each[when]),
      roundedTo(bridge[when], step),
      step,
    ),
  );
  const causes = bridge.segments.map((each, index): Cause => {
    const { segment, effect } = each;
    const [before = 0, after = 0] = [befores?.[index], afters?.[index]];
    const shown = roundedTo(after - before, step);
    const inner = each.volumeEffect === null || each.priceEffect === null ? [] : [each.volumeEffect, each.priceEffect];
    const [volumeEffect = null, priceEffect = null] = shownParts(inner, shown, step);
    const sentence = inBoth((language) => {
      const [from, to] = exactPair(before, after, language);
      const sign = (value: number): string => signed(value, language);
      const inside =
        volumeEffect === null || priceEffect === null
          ? ''
          : language === 'en'
            ? ` (volume ${sign(volumeEffect)}, price ${sign(priceEffect)})`
            : ` (تعداد ${sign(volumeEffect)}، قیمت ${sign(priceEffect)})`;
      return language === 'en'
        ? `${segment}: from ${from} to ${to}, ${sign(shown)}${partOf(language, change, sign)}${inside}.`
        : `${named(segment, 'fa')}: از ${from} به ${to}، ${sign(shown)}${partOf(language, change, sign)}${inside}.`;
    });
    return { segment, effect, shown, sentence };
  });
  return largest(causes, bridge, most);
}

/** Shares are told to the hundredth of a percent at least. */
export const FRACTION_STEP = 1e-4;

/** The change between two wholes as they are shown. */
function shownChange({ before, after }: RatioBridge | TotalBridge, step: number): number {
  return roundedTo(roundedTo(after, step) - roundedTo(before, step), step);
}

function largest(causes: readonly Cause[], { before, after }: RatioBridge | TotalBridge, most: number): Cause[] {
  const noise = NOISE * Math.max(Math.abs(before), Math.abs(after));
  return causes
    .filter(({ effect, shown }) => Math.abs(effect) > noise && shown !== 0)
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
    .slice(0, most);
}

function rateWords({ rateBefore, rateAfter }: Effect, unit: RatioUnit, language: Language): string {
  const [from, to] = pairOf(rateBefore ?? 0, rateAfter ?? 0, unit, language);
  const rose = (rateAfter ?? 0) > (rateBefore ?? 0);
  const noun = nounOf(unit, language);
  return language === 'en'
    ? `its ${noun} ${rose ? 'rose' : 'fell'} from ${from} to ${to}`
    : `${noun} آن از ${from} به ${to} ${rose ? 'زیاد' : 'کم'} شد`;
}

/** A cost by customer is no rate. */
function nounOf(unit: RatioUnit, language: Language): string {
  if (language === 'en') return unit === 'fraction' ? 'rate' : 'value';
  return unit === 'fraction' ? 'نرخ' : 'مقدار';
}

function mixWords(effect: Effect, usual: number, unit: RatioUnit, language: Language): string {
  const { rateBefore, rateAfter, shareBefore, shareAfter } = effect;
  const noun = nounOf(unit, language);
  const rate = (value: number): string => isolatedIn(language, writers(unit, language)[0](value));
  if (rateBefore === null && rateAfter !== null) {
    return language === 'en' ? `new, at ${rate(rateAfter)}` : `تازه آمده است، با ${noun} ${rate(rateAfter)}`;
  }
  if (rateAfter === null && rateBefore !== null) {
    return language === 'en' ? `gone, it was at ${rate(rateBefore)}` : `دیگر نیست، ${noun} آن ${rate(rateBefore)} بود`;
  }
  const [from, to] = pairOf(shareBefore, shareAfter, 'fraction', language);
  const grew = shareAfter > shareBefore;
  const isAbove = ((rateBefore ?? 0) + (rateAfter ?? 0)) / 2 > usual;
  return language === 'en'
    ? `its share ${grew ? 'grew' : 'shrank'} from ${from} to ${to} and its ${noun} is ${isAbove ? 'above' : 'below'} the overall one`
    : `سهم آن از ${from} به ${to} ${grew ? 'زیاد' : 'کم'} شد و ${noun} آن ${isAbove ? 'بالاتر' : 'پایین‌تر'} از ${noun} کل است`;
}

/** Two values that differ look different, also where they need more digits for it. */
function pairOf(one: number, other: number, unit: RatioUnit, language: Language): readonly [string, string] {
  const all = writers(unit, language);
  const write = all.find((each) => each(one) !== each(other)) ?? all[0];
  return [isolatedIn(language, write(one)), isolatedIn(language, write(other))];
}

/** Two values that are rounded already, with all their digits. */
function exactPair(one: number, other: number, language: Language): readonly [string, string] {
  const write = (value: number): string =>
    isShort(one) && isShort(other) ? writeShort(value, language, SHORT_FIGURES) : writeNumber(value, language);
  return [isolatedIn(language, write(one)), isolatedIn(language, write(other))];
}

type Write = (value: number) => string;

/** Ways to write a value, the shortest first. */
function writers(unit: RatioUnit, language: Language): readonly [Write, ...Write[]] {
  if (unit === 'number') return [(value) => writeShort(value, language), (value) => writeNumber(value, language)];
  const inPercent =
    (decimals: number): Write =>
    (value) =>
      writePercent(value, language, decimals);
  return [inPercent(1), inPercent(2), inPercent(3)];
}

/** The effect beside the whole change: `, −0.4 points of −0.6.` */
function ratioPart(effect: number, change: number, unit: RatioUnit, language: Language): string {
  const scale = unit === 'fraction' ? 100 : 1;
  const sign = (value: number): string => signed(value * scale, language);
  const whole = partOf(language, change, sign);
  if (language === 'en') return `, ${sign(effect)}${unit === 'fraction' ? ' points' : ''}${whole}.`;
  return `، ${sign(effect)}${whole}${unit === 'fraction' ? ' واحد درصد' : ''}.`;
}

/** The whole change behind an effect; nothing where effects cancel each other. */
function partOf(language: Language, change: number, sign: (value: number) => string): string {
  if (change === 0) return '';
  return language === 'en' ? ` of ${sign(change)}` : ` از ${sign(change)}`;
}

/** A change with its sign, with all the digits that are shown. */
function signed(value: number, language: Language): string {
  const size = written(Math.abs(value), language);
  const text = value === 0 ? size : `${value > 0 ? '+' : '−'}${size}`;
  return language === 'fa' ? isolateSigned(text) : text;
}

/** In short where that drops no digit that is shown. */
function written(value: number, language: Language): string {
  return isShort(value) ? writeShort(value, language, SHORT_FIGURES) : writeNumber(value, language);
}

function isShort(value: number): boolean {
  return Number(value.toPrecision(SHORT_FIGURES)) === Number(value.toPrecision(12));
}

/** As many as a value that is shown has. */
const SHORT_FIGURES = 4;

function named(segment: string, language: Language): string {
  return isolatedIn(language, segment);
}

function isolatedIn(language: Language, text: string): string {
  return language === 'fa' ? isolate(text) : text;
}

function inBoth(write: (language: Language) => string): Text {
  return { en: write('en'), fa: write('fa') };
}
