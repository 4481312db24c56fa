import { numberText, quoted } from '../formula/dialects/sheets.ts';
import type { JudgingRule } from '../settings/judgingRules.ts';
import { type Status, TOLERANCE } from './status.ts';

/** What a key result is judged by, as fractions: its progress, unclamped, and what was expected by today. */
interface Standing {
  readonly progress: number;
  readonly expected: number;
}

/**
 * The place of the first rule that holds, from 0; -1 where none does, which is off track.
 * @example
 * ruleThatHolds(usualRules, { progress: 0.5, expected: 0.5 }) //=> 3
 */
export function ruleThatHolds(rules: readonly JudgingRule[], standing: Standing): number {
  return rules.findIndex((rule) => holds(rule, standing));
}

function holds({ measure, comparison, limit }: JudgingRule, { progress, expected }: Standing): boolean {
  const held = Math.min(1, Math.max(0, progress));
  switch (measure) {
    case 'otherwise':
      return true;
    case 'progress':
      return compares(comparison, progress, limit, 0);
    case 'passed':
      return compares(comparison, expected, limit, 0);
    case 'pace':
      return compares(comparison, held, limit * expected, TOLERANCE);
    case 'behind':
      return compares(comparison, expected - held, limit, TOLERANCE);
  }
}

/** Within the tolerance two numbers are equal: see TOLERANCE. */
function compares(comparison: JudgingRule['comparison'], left: number, right: number, tolerance: number): boolean {
  switch (comparison) {
    case 'atLeast':
      return left + tolerance >= right;
    case 'above':
      return left - tolerance > right;
    case 'atMost':
      return left - tolerance <= right;
    case 'below':
      return left + tolerance < right;
  }
}

/**
 * The same as a formula of the sheet.
 * @param progress a cell or range that is not blank
 * @param label gives what a cell shows for a status
 */
export function ownRulesFormula(
  rules: readonly JudgingRule[],
  { progress, expected }: Readonly<Record<keyof Standing, string>>,
  label: (status: Status) => string,
): string {
  const held = `IF(${progress}>1;1;IF(${progress}<0;0;${progress}))`;
  const test = ({ measure, comparison, limit }: JudgingRule): string | null => {
    const wanted = numberText(limit);
    if (measure === 'progress') return comparisonText(comparison, progress, wanted, 0);
    if (measure === 'passed') return comparisonText(comparison, expected, wanted, 0);
    if (measure === 'pace') return comparisonText(comparison, held, `${wanted}*${expected}`, TOLERANCE);
    if (measure === 'behind') return comparisonText(comparison, `(${expected}-${held})`, wanted, TOLERANCE);
    return null;
  };
  const judged = rules.reduceRight(
    (otherwise, rule) => {
      const holdsText = test(rule);
      const status = quoted(label(rule.status));
      return holdsText === null ? status : `IF(${holdsText};${status};${otherwise})`;
    },
    quoted(label('off_track')),
  );
  return `IF(${progress}="";${quoted(label('no_data'))};${judged})`;
}

function comparisonText(comparison: JudgingRule['comparison'], left: string, right: string, tolerance: number): string {
  const hair = tolerance === 0 ? '' : numberText(tolerance);
  const shifted = (sign: '+' | '-'): string => (hair === '' ? left : `${left}${sign}${hair}`);
  switch (comparison) {
    case 'atLeast':
      return `${shifted('+')}>=${right}`;
    case 'above':
      return `${shifted('-')}>${right}`;
    case 'atMost':
      return `${shifted('-')}<=${right}`;
    case 'below':
      return `${shifted('+')}<${right}`;
  }
}
