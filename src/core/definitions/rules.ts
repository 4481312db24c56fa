import { writePercent } from '../numbers/write.ts';
import { EARLY_BELOW, GAPS, sharesOf, statuses } from '../okr/status.ts';
import { comparisons, type JudgingRule, measures, usualRules } from '../settings/judgingRules.ts';
import { settingAbouts } from '../settings/settingAbouts.data.ts';
import { type SettingKey, type SettingRow, settingRows } from '../settings/settingRows.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language, Text } from '../text.ts';
import type { Definition } from './definition.ts';

/** The settings by which OKRs and KPIs are counted and judged. */
const JUDGED = [
  'calendar',
  'firstWeekday',
  'fiscalStartMonth',
  'paceAfterNowruz',
  'statusRule',
  'objectiveStatus',
  'rollUp',
  'closingScore',
  'staleAfterDays',
  'unhealthyReadings',
] as const satisfies readonly (SettingKey & keyof Settings)[];

/** The rules in force in a document: what its owner chose, a row each, then how a status is judged, first rule first. */
export function ruleDefinitions(settings: Settings, language: Language): Definition[] {
  const abouts = settingAbouts();
  const chosen = JUDGED.map((key): Definition => {
    const { name, choice } = settingRows[key] as SettingRow;
    const value = String(settings[key]);
    const word = choice.kind === 'word' ? `: ${choice.words[value]?.[language] ?? value}` : '';
    return {
      kind: 'okr_rule',
      id: `setting.${key}`,
      texts: { name: name[language] + word, words: abouts[key][language], formula: `${key} = ${value}` },
    };
  });
  return [...chosen, ...rulesInForce(settings).map((rule, index) => ruleDefinition(rule, index + 1, language))];
}

const SIGNS = { atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const;

function ruleDefinition(
  { measure, comparison, limit, status, isEarly }: RuleInForce,
  place: number,
  language: Language,
): Definition {
  const test = `${comparisons[comparison][language]} ${writePercent(limit, language)}`;
  const words = measure === 'otherwise' ? measures.otherwise[language] : `${measures[measure][language]} ${test}`;
  const formula = measure === 'otherwise' ? measure : `${measure} ${SIGNS[comparison]} ${limit}`;
  const [alsoWords, also] = isEarly ? [EARLY[language], ` and passed < ${EARLY_BELOW}`] : ['', ''];
  return {
    kind: 'okr_rule',
    id: `status.${place}`,
    texts: {
      name: statuses[status][language],
      words: words + alsoWords,
      formula: `${formula}${also} -> ${status}`,
    },
  };
}

/** Holds while the cycle has just begun, where that counts for this rule alone. */
const EARLY: Text = {
  en: `, while less than ${writePercent(EARLY_BELOW, 'en')} of the cycle has passed`,
  fa: `، تا وقتی کمتر از ${writePercent(EARLY_BELOW, 'fa')} دوره گذشته است`,
};

/** A rule of a status; the presets know one that counts early in a cycle alone. */
interface RuleInForce extends JudgingRule {
  readonly isEarly?: true;
}

/** How a status is judged, as rules of which the first that holds counts. Source: rule R9. */
export function rulesInForce({ statusRule, ownRules }: Pick<Settings, 'statusRule' | 'ownRules'>): RuleInForce[] {
  if (statusRule === 'own') return [...ownRules];
  // Where no lack of progress is off track, a negative one is so only early on.
  const isLenient = statusRule === 'engagedly' || statusRule === 'viva';
  return usualRules.map((rule): RuleInForce => {
    if (isLenient && rule.measure === 'progress' && rule.status === 'off_track') return { ...rule, isEarly: true };
    if (rule.measure !== 'pace') return rule;
    const isOnTrack = rule.status === 'on_track';
    if (statusRule === 'engagedly') {
      const limit = isOnTrack ? GAPS.onTrack : GAPS.atRisk;
      return { ...rule, measure: 'behind', comparison: isOnTrack ? 'below' : 'atMost', limit };
    }
    const limit = sharesOf[statusRule][isOnTrack ? 'onTrack' : 'atRisk'];
    return { ...rule, comparison: statusRule === 'upraise' && !isOnTrack ? 'above' : 'atLeast', limit };
  });
}
