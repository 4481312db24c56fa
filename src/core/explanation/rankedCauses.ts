import { isolate } from '../isolate.ts';
import { writeNumber, writePercent, writeShort } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import { changeOf, NOISE } from './changeOf.ts';
import type { RatioBridge } from './ratioBridge.ts';
import type { TotalBridge } from './totalBridge.ts';

/** One cause of a change. */
export interface Cause {
  readonly segment: string;
  /** How much it moved the whole, in the whole's own unit. */
  readonly effect: number;
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
  const change = changeOf(bridge);
  const usual = (bridge.before + bridge.after) / 2;
  const told = (segment: string, effect: number, why: (language: Language) => string): Cause => ({
    segment,
    effect,
    sentence: inBoth(
      (language) => `${named(segment, language)}: ${why(language)}${ratioPart(effect, change, unit, language)}`,
    ),
  });
  const causes = bridge.segments.flatMap((each) => [
    told(each.segment, each.rateEffect, (language) => rateWords(each, unit, language)),
    told(each.segment, each.mixEffect, (language) => mixWords(each, usual, unit, language)),
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
  const change = changeOf(bridge);
  const causes = bridge.segments.map((each): Cause => {
    const { segment, before, after, effect, volumeEffect, priceEffect } = each;
    const sentence = inBoth((language) => {
      const [from, to] = pairOf(before, after, 'number', language);
      const sign = (value: number): string => isolatedIn(language, signed(value, language));
      const inside =
        volumeEffect === null || priceEffect === null
          ? ''
          : language === 'en'
            ? ` (volume ${sign(volumeEffect)}, price ${sign(priceEffect)})`
            : ` (تعداد ${sign(volumeEffect)}، قیمت ${sign(priceEffect)})`;
      return language === 'en'
        ? `${segment}: from ${from} to ${to}, ${sign(effect)}${partOf(language, change, sign)}${inside}.`
        : `${named(segment, 'fa')}: از ${from} به ${to}، ${sign(effect)}${partOf(language, change, sign)}${inside}.`;
    });
    return { segment, effect, sentence };
  });
  return largest(causes, bridge, most);
}

function largest(causes: readonly Cause[], { before, after }: RatioBridge | TotalBridge, most: number): Cause[] {
  const noise = NOISE * Math.max(Math.abs(before), Math.abs(after));
  return causes
    .filter(({ effect }) => Math.abs(effect) > noise)
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
    .slice(0, most);
}

function rateWords({ rateBefore, rateAfter }: Effect, unit: RatioUnit, language: Language): string {
  const [from, to] = pairOf(rateBefore ?? 0, rateAfter ?? 0, unit, language);
  const rose = (rateAfter ?? 0) > (rateBefore ?? 0);
  return language === 'en'
    ? `its rate ${rose ? 'rose' : 'fell'} from ${from} to ${to}`
    : `نرخ آن از ${from} به ${to} ${rose ? 'زیاد' : 'کم'} شد`;
}

function mixWords(effect: Effect, usual: number, unit: RatioUnit, language: Language): string {
  const { rateBefore, rateAfter, shareBefore, shareAfter } = effect;
  const rate = (value: number): string => isolatedIn(language, writers(unit, language)[0](value));
  if (rateBefore === null && rateAfter !== null) {
    return language === 'en' ? `new, at ${rate(rateAfter)}` : `تازه آمده است، با نرخ ${rate(rateAfter)}`;
  }
  if (rateAfter === null && rateBefore !== null) {
    return language === 'en' ? `gone, it was at ${rate(rateBefore)}` : `دیگر نیست، نرخ آن ${rate(rateBefore)} بود`;
  }
  const [from, to] = pairOf(shareBefore, shareAfter, 'fraction', language);
  const grew = shareAfter > shareBefore;
  const isAbove = ((rateBefore ?? 0) + (rateAfter ?? 0)) / 2 > usual;
  return language === 'en'
    ? `its share ${grew ? 'grew' : 'shrank'} from ${from} to ${to} and its rate is ${isAbove ? 'above' : 'below'} the overall one`
    : `سهم آن از ${from} به ${to} ${grew ? 'زیاد' : 'کم'} شد و نرخ آن ${isAbove ? 'بالاتر' : 'پایین‌تر'} از نرخ کل است`;
}

/** Two values that differ look different, also where they need more digits for it. */
function pairOf(one: number, other: number, unit: RatioUnit, language: Language): readonly [string, string] {
  const all = writers(unit, language);
  const write = all.find((each) => each(one) !== each(other)) ?? all[0];
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
  const sign = (value: number): string => isolatedIn(language, signed(value * scale, language));
  const whole = partOf(language, change, sign);
  if (language === 'en') return `, ${sign(effect)}${unit === 'fraction' ? ' points' : ''}${whole}.`;
  return `، ${sign(effect)}${whole}${unit === 'fraction' ? ' واحد درصد' : ''}.`;
}

/** The whole change behind an effect; nothing where effects cancel each other. */
function partOf(language: Language, change: number, sign: (value: number) => string): string {
  if (change === 0) return '';
  return language === 'en' ? ` of ${sign(change)}` : ` از ${sign(change)}`;
}

/** A change with its sign, in two figures. */
function signed(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(2));
  const size = writeShort(Math.abs(rounded), language);
  return rounded === 0 ? size : `${rounded > 0 ? '+' : '−'}${size}`;
}

function named(segment: string, language: Language): string {
  return isolatedIn(language, segment);
}

function isolatedIn(language: Language, text: string): string {
  return language === 'fa' ? isolate(text) : text;
}

function inBoth(write: (language: Language) => string): Text {
  return { en: write('en'), fa: write('fa') };
}
