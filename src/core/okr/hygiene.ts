import { foldText } from '../fold.ts';
import type { Text } from '../text.ts';
import { hintWords } from './hintWords.data.ts';
import type { KeyResultType } from './progress.ts';
import { countsThings, type KeyResultUnitId } from './units.ts';

/** An objective as it is worded, with what its key results say of themselves. */
export interface WordedObjective {
  readonly title: string;
  readonly keyResults: readonly WordedKeyResult[];
}

export interface WordedKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly type: KeyResultType;
  /** Null where none was chosen. */
  readonly unit: KeyResultUnitId | null;
  readonly start: number | null;
  readonly target: number | null;
}

/** What could be better, and how; of the objective itself where no key result is named. */
interface Hint {
  /** The place of the key result in its objective. */
  readonly keyResult: number | null;
  readonly words: Text;
}

/** How well an objective is worded: the share of the checks it passes, and a hint for each that it does not. */
export interface Wording {
  readonly score: number;
  readonly hints: readonly Hint[];
}

const MOST_KEY_RESULTS = 5;
const LONGEST_TITLE = 70;

/** What people say of work and not of its outcome, at the beginning in English and anywhere in Persian, where verbs end a sentence. */
const TASK_EN =
  /^(launch|build|create|write|publish|set up|implement|design|hire|run|make|prepare|organi[sz]e|develop|start)\b/i;
const TASK_FA = /(^|\s)(راه.?اندازی|ساختن|ساخت|نوشتن|طراحی|پیاده.?سازی|برگزاری|تهیه|استخدام|انتشار)(\s|$)/;

/** The types that say themselves what they are judged by, and begin nowhere. */
const WITHOUT_START: readonly KeyResultType[] = [
  'stay_at_or_above',
  'stay_at_or_below',
  'yes_no',
  'percent',
  'milestone',
];
const WITHOUT_TARGET: readonly KeyResultType[] = ['yes_no', 'percent'];
const GUARDS: readonly KeyResultType[] = ['stay_at_or_above', 'stay_at_or_below', 'range'];

/**
 * Checks the wording of an objective; nothing is ever blocked by it. Source: rule R16, and the design score of Quantive for lengths
 * and counts.
 * @example
 * wordingOf({ title: 'Grow', keyResults: [] }).hints.length //=> 1
 */
export function wordingOf({ title, keyResults }: WordedObjective): Wording {
  const ofObjective: readonly (readonly [boolean, Text])[] = [
    [title.trim().length <= LONGEST_TITLE, hintWords().longTitle],
    [keyResults.length > 0, hintWords().noKeyResult],
    [keyResults.length <= MOST_KEY_RESULTS, hintWords().manyKeyResults],
    [!wantsMoreOnly(keyResults), hintWords().noGuardrail],
  ];
  const checks = [
    ...ofObjective.map(([passes, words]) => ({ passes, keyResult: null, words })),
    ...keyResults.flatMap((keyResult, index) =>
      checksOf(keyResult).map(([passes, words]) => ({ passes, keyResult: index, words })),
    ),
  ];
  const hints = checks.flatMap(({ passes, ...hint }): Hint[] => (passes ? [] : [hint]));
  return { score: (checks.length - hints.length) / checks.length, hints };
}

function checksOf(keyResult: WordedKeyResult): (readonly [boolean, Text])[] {
  const { owner, type, start, target } = keyResult;
  return [
    [target !== null || WITHOUT_TARGET.includes(type), hintWords().noNumber],
    [start !== null || WITHOUT_START.includes(type), hintWords().noStart],
    [owner.trim() !== '', hintWords().noOwner],
    [!isTask(keyResult), hintWords().task],
  ];
}

/** A verb of work without any number of its own, or a count from nothing to one. */
function isTask({ title, type, unit, start, target }: WordedKeyResult): boolean {
  if (type === 'milestone' || GUARDS.includes(type)) return false;
  if (start === 0 && target === 1 && (unit === null || countsThings(unit))) return true;
  const hasNumber = /\d/.test(foldText(title)) || (target !== null && target !== 1);
  return !hasNumber && (TASK_EN.test(title.trim()) || TASK_FA.test(title));
}

/** Several numbers that may only rise, and nothing that watches what they cost. */
function wantsMoreOnly(keyResults: readonly WordedKeyResult[]): boolean {
  const rises = ({ type, start, target }: WordedKeyResult): boolean =>
    type === 'increase' || (type === 'auto' && start !== null && target !== null && target > start);
  return keyResults.length > 1 && keyResults.every(rises);
}
