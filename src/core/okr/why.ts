import { writeNumber, writePercent } from '../numbers/write.ts';
import { comparisons, type JudgingRule, measures } from '../settings/judgingRules.ts';
import type { StatusPreset, StatusRule } from '../settings/settings.ts';
import type { Language, Text } from '../text.ts';
import { ruleThatHolds } from './ownRules.ts';
import { EARLY_BELOW, GAPS, type Status, sharesOf, statuses, TOLERANCE } from './status.ts';

/** The own target that a key result is on its way to. */
export interface TargetInForce {
  /** The part of the cycle at whose end it is due, from 1. */
  readonly part: number;
  readonly parts: number;
  readonly value: Text;
}

/** What the status of a key result was judged by. */
interface Judged {
  readonly status: Status;
  readonly progress: number | null;
  readonly expected: number | null;
  /** How many days ago the last reading was; null where there is none. */
  readonly age: number | null;
  /** Whether it is of a type that keeps to a limit, and has no pace. */
  readonly stays: boolean;
  readonly rule: StatusRule;
  /** Where the expectation comes from, if not from a straight line. */
  readonly ownTarget: TargetInForce | null;
  /** What it is judged by where the rule is the document's own. */
  readonly ownRules: readonly JudgingRule[];
  readonly staleAfterDays: number;
}

/**
 * Why a key result has its status: the rule in a sentence, with its numbers. Source: rule R9.
 * @example
 * whyStatus({ status: 'too_early', progress: 0, expected: 0.05, age: 2, stays: false, ownTarget: null, rule: 'default', staleAfterDays: 14 }).en
 * //=> 'Only 5% of the cycle has passed: below 10% it is too early to judge the pace.'
 */
export function whyStatus(judged: Judged): Text {
  const { status, progress, expected, stays, ownTarget } = judged;
  const why = whyJudged(judged);
  if (!ownTarget || stays || progress === null || expected === null) return why;
  if (status === 'no_data' || status === 'done') return why;
  return {
    en: `${why.en} ${byOwnTarget.en(ownTarget)}`,
    fa: `${why.fa} ${byOwnTarget.fa(ownTarget)}`,
  };
}

const byOwnTarget = {
  en: ({ part, parts, value }: TargetInForce) =>
    `That follows your target for part ${part} of ${parts} of the cycle: ${value.en}.`,
  fa: ({ part, parts, value }: TargetInForce) =>
    `این انتظار از هدف میانی شما برای بخش ${writeNumber(part, 'fa')} از ${writeNumber(parts, 'fa')} دوره می‌آید: ${value.fa}.`,
} as const;

function whyJudged(judged: Judged): Text {
  const { status, progress, expected, stays, rule, ownTarget } = judged;
  if (status === 'no_data') return whyNoData(judged);
  if (stays) return byLimit[status === 'off_track' ? 'broken' : 'kept'];
  if (progress === null || expected === null) return numbersMissing;
  if (rule === 'own') return whyOwnRule(judged.ownRules, progress, expected);
  if (status === 'done') return inBoth(progress, expected, rule, targetReached);
  if (status === 'too_early') return inBoth(progress, expected, rule, ownTarget ? littleExpected : tooEarly);
  if (expected < EARLY_BELOW) return inBoth(progress, expected, rule, worseThanStart);
  return inBoth(progress, expected, rule, rule === 'engagedly' ? byGap : byPace[status]);
}

const byLimit = {
  kept: {
    en: 'It is judged by its limit and not by pace, and the value keeps to it.',
    fa: 'با حد خودش سنجیده می‌شود نه با آهنگ پیشرفت، و مقدار در این حد مانده است.',
  },
  broken: {
    en: 'It is judged by its limit and not by pace, and the value does not keep to it.',
    fa: 'با حد خودش سنجیده می‌شود نه با آهنگ پیشرفت، و مقدار در این حد نمانده است.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const numbersMissing: Text = {
  en: 'The OKRs tab does not show the numbers that it was judged by.',
  fa: 'عددهایی که با آن‌ها سنجیده شده است در برگهٔ اهداف نیست.',
};

function whyNoData({ progress, expected, age, staleAfterDays }: Judged): Text {
  if (age !== null && age > staleAfterDays) {
    return {
      en: `The last check-in was ${writeNumber(age, 'en')} days ago: a number older than ${writeNumber(staleAfterDays, 'en')} days says nothing of today.`,
      fa: `آخرین گزارش ${writeNumber(age, 'fa')} روز پیش بود؛ عددی که بیش از ${writeNumber(staleAfterDays, 'fa')} روز از آن گذشته باشد چیزی از امروز نمی‌گوید.`,
    };
  }
  if (progress === null) {
    return {
      en: 'Start, target or current value is missing, so there is nothing to judge yet.',
      fa: 'مقدار شروع، هدف یا مقدار فعلی خالی است و هنوز چیزی برای سنجش نیست.',
    };
  }
  if (expected === null) {
    return {
      en: 'Its first and last day are missing, so there is no pace to judge by.',
      fa: 'نخستین و آخرین روزش معلوم نیست، پس آهنگی برای سنجش نیست.',
    };
  }
  return numbersMissing;
}

/** The rule of the document's own that holds, by its place in the table. */
function whyOwnRule(rules: readonly JudgingRule[], progress: number, expected: number): Text {
  const place = ruleThatHolds(rules, { progress, expected });
  const rule = rules[place];
  const written = (language: Language): string => {
    const percent = (fraction: number): string => writePercent(fraction, language);
    const figures = standing[language](percent(progress), percent(expected));
    if (!rule) return `${figures} ${noRule[language]}`;
    const { measure, comparison, limit, status } = rule;
    const condition =
      measure === 'otherwise'
        ? measures.otherwise[language]
        : ifRule[language](measures[measure][language], comparisons[comparison][language], percent(limit));
    return `${figures} ${byRule[language](writeNumber(place + 1, language), condition, statuses[status][language])}`;
  };
  return { en: written('en'), fa: written('fa') };
}

const standing = {
  en: (progress: string, expected: string) => `Progress is ${progress}, and ${expected} was expected by today.`,
  fa: (progress: string, expected: string) => `پیشرفت ${progress} است و تا امروز ${expected} انتظار می‌رفت.`,
} as const;
const ifRule = {
  en: (measure: string, comparison: string, limit: string) => `${measure} is ${comparison} ${limit}`,
  fa: (measure: string, comparison: string, limit: string) => `${measure} ${comparison} ${limit} باشد`,
} as const;
const byRule = {
  en: (place: string, condition: string, status: string) => `Your rule ${place} holds: ${condition} → ${status}.`,
  fa: (place: string, condition: string, status: string) => `قاعدهٔ ${place} شما برقرار است: ${condition} ← ${status}.`,
} as const;
const noRule: Text = {
  en: 'None of your rules holds, so it is off track.',
  fa: 'هیچ‌یک از قاعده‌های شما برقرار نیست، پس خارج از مسیر است.',
};

/** The written numbers of a sentence. */
interface Figures {
  readonly progress: string;
  readonly expected: string;
  /** Progress as a part of expected progress, cut and not rounded: what lies below a threshold must not look as if it had reached it. */
  readonly share: string;
  /** How far it is behind, in points. */
  readonly gap: string;
  readonly onTrackFrom: string;
  readonly atRiskFrom: string;
  readonly earlyBelow: string;
}

type Sentence = Readonly<Record<Language, (figures: Figures) => string>>;

function inBoth(progress: number, expected: number, rule: StatusPreset, sentence: Sentence): Text {
  const held = Math.min(1, Math.max(0, progress));
  const shares = rule === 'engagedly' ? null : sharesOf[rule];
  const points = (share: number, language: Language): string => writeNumber(Number((share * 100).toFixed(1)), language);
  const written = (language: Language): string =>
    sentence[language]({
      progress: writePercent(progress, language),
      expected: writePercent(expected, language),
      share: writePercent(Math.floor((held / expected + TOLERANCE) * 1000) / 1000, language),
      gap: points(Math.max(0, expected - held), language),
      onTrackFrom: shares ? writePercent(shares.onTrack, language) : points(GAPS.onTrack, language),
      atRiskFrom: shares ? writePercent(shares.atRisk, language) : points(GAPS.atRisk, language),
      earlyBelow: writePercent(EARLY_BELOW, language),
    });
  return { en: written('en'), fa: written('fa') };
}

const targetReached: Sentence = {
  en: ({ progress }) => `Progress is ${progress}: the target is reached.`,
  fa: ({ progress }) => `پیشرفت ${progress} است؛ به مقدار هدف رسیده است.`,
};

const tooEarly: Sentence = {
  en: ({ expected, earlyBelow }) =>
    `Only ${expected} of the cycle has passed: below ${earlyBelow} it is too early to judge the pace.`,
  fa: ({ expected, earlyBelow }) =>
    `تنها ${expected} از دوره گذشته است؛ پیش از ${earlyBelow} برای سنجش آهنگ پیشرفت زود است.`,
};

const littleExpected: Sentence = {
  en: ({ expected, earlyBelow }) =>
    `Only ${expected} was expected by today: below ${earlyBelow} it is too early to judge the pace.`,
  fa: ({ expected, earlyBelow }) =>
    `تا امروز تنها ${expected} انتظار می‌رفت؛ کمتر از ${earlyBelow} برای سنجش آهنگ پیشرفت زود است.`,
};

const worseThanStart: Sentence = {
  en: ({ progress }) =>
    `Progress is ${progress}: the value is worse than at the start, and that counts from the first day.`,
  fa: ({ progress }) => `پیشرفت ${progress} است؛ مقدار از شروع بدتر شده است و این از روز نخست به حساب می‌آید.`,
};

const byPace: Readonly<Record<'on_track' | 'at_risk' | 'off_track', Sentence>> = {
  on_track: {
    en: (figures) => `${pace.en(figures)} From ${figures.onTrackFrom} on it is on track.`,
    fa: (figures) => `${pace.fa(figures)} از ${figures.onTrackFrom} به بالا در مسیر است.`,
  },
  at_risk: {
    en: (figures) => `${pace.en(figures)} From ${figures.atRiskFrom} and below ${figures.onTrackFrom} it is at risk.`,
    fa: (figures) => `${pace.fa(figures)} از ${figures.atRiskFrom} تا زیر ${figures.onTrackFrom} نیازمند توجه است.`,
  },
  off_track: {
    en: (figures) => `${pace.en(figures)} Below ${figures.atRiskFrom} it is off track.`,
    fa: (figures) => `${pace.fa(figures)} کمتر از ${figures.atRiskFrom} خارج از مسیر است.`,
  },
};

const byGap: Sentence = {
  en: ({ progress, expected, gap, onTrackFrom, atRiskFrom }) =>
    `Progress is ${progress}, and ${expected} was expected by today: ${gap} points behind. Less than ${onTrackFrom} is on track, up to ${atRiskFrom} at risk.`,
  fa: ({ progress, expected, gap, onTrackFrom, atRiskFrom }) =>
    `پیشرفت ${progress} است و تا امروز ${expected} انتظار می‌رفت؛ یعنی ${gap} واحد عقب. کمتر از ${onTrackFrom} در مسیر و تا ${atRiskFrom} نیازمند توجه است.`,
};

const pace: Sentence = {
  en: ({ progress, expected, share }) =>
    `Progress is ${progress}, and ${expected} was expected by today: ${share} of that.`,
  fa: ({ progress, expected, share }) =>
    `پیشرفت ${progress} است و تا امروز ${expected} انتظار می‌رفت؛ یعنی ${share} چیزی که انتظار می‌رفت.`,
};
