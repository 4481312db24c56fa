import { foldText } from '../../fold.ts';
import { readNumber } from '../../numbers/read.ts';

/** Words for what is counted, folded and without their plural; those of one line say the same of a number. */
const ALIKE = [
  'نفر|کاربر|مشتری|سرنخ|لید|عضو|مشترک|مخاطب|دنبالکننده|بازدیدکننده|user|customer|lead|people|person|client|subscriber|follower|visitor|contact|member',
  'سفارش|خرید|order|purchase',
  'نشست|session',
  'کلیک|click',
  'بازدید|view|visit|pageview',
  'مصاحبه|interview',
  'ازمون|تست|test',
  'مقاله|نوشته|article|post',
  'مرحله|قدم|step',
  'سناریو|journey',
  'برابر|x|×|time',
  'امتیاز|point|pt',
  'ثانیه|second|sec',
  'دقیقه|minute|min',
  'ساعت|hour|hr',
  'روز|day',
  'هفته|week',
  'ماه|month',
  'تومان|تومن|ریال|دلار|یورو|toman|rial|dollar|usd|euro|eur|$|€|£',
].map((line) => line.split('|'));

/** Said of things of every kind: «۱۲ تا». */
const ANYTHING = ['تا', 'عدد', 'مورد', 'دانه', 'فقره', 'item', 'piece', 'pc'];

/** The most words of a unit, such as «بازنشر هر پست». */
const MOST_WORDS = 4;

/** What was typed without the unit that it names, or that it names another. */
export type SaidUnit = { readonly figure: string } | 'another';

/**
 * A number without the words that say what it counts, as people type what cells show, or say it in a word of their own.
 * @param label the unit in which it counts, which is no money and no share; `''` where none is known
 * @example
 * withoutUnit('۱٬۳۲۱ نفر', 'مشتری') //=> { figure: '۱٬۳۲۱' }
 * withoutUnit('1.2M sessions', 'sessions/month') //=> { figure: '1.2 M' }
 * withoutUnit('3 weeks', 'days') //=> 'another'
 */
export function withoutUnit(typed: string, label: string): SaidUnit {
  const whole = readNumber(typed);
  if (whole.kind === 'number') return whole.unit && label !== '' ? 'another' : { figure: typed };
  const spaced = typed.trim().replace(/([\d۰-۹٠-٩])(?=[\p{L}×])/gu, '$1 ');
  const words = withoutName(spaced, label).split(/\s+/);
  for (let length = 1; length <= Math.min(MOST_WORDS, words.length - 1); length++) {
    const figure = words.slice(0, -length).join(' ');
    const said = stem(words.slice(-length).join(' '));
    const reading = readNumber(figure);
    if (reading.kind !== 'number' && reading.kind !== 'ambiguous') continue;
    if (isUnit(said, label)) return { figure };
    if (label !== '' && ALIKE.some((line) => line.includes(said))) return 'another';
  }
  // «رتبهٔ ۳» is a number without its name; of anything else, what was typed is shown.
  return { figure: readNumber(words.join(' ')).kind === 'number' ? words.join(' ') : typed };
}

function isUnit(said: string, label: string): boolean {
  const whole = stem(label);
  // «کلیک در ماه» is said as «کلیک» as well.
  const counted = stem(label.split(/\/| در | هر /)[0] ?? '');
  if (said === whole || said === counted || ANYTHING.includes(said)) return true;
  const line = ALIKE.find((each) => each.includes(said));
  return line !== undefined && (whole === '' || line.includes(counted));
}

/** «رتبه: ۳»: a name that stands before its number. */
function withoutName(typed: string, label: string): string {
  const match = /^(\p{L}[^\d۰-۹٠-٩:]*?)\s*:?\s+(?=[\d۰-۹٠-٩])/u.exec(typed);
  return match && label !== '' && stem(match[1] ?? '') === stem(label) ? typed.slice(match[0].length) : typed;
}

function stem(words: string): string {
  const folded = foldText(words).trim();
  return /[a-z]{3}s$/.test(folded) ? folded.slice(0, -1) : folded.replace(/ ?ها$/, '');
}
