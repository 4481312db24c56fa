import type { SendingLine } from '../../../src/api.ts';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { sameNumber } from '../../../src/core/goals/sameNumber.ts';
import { writeExact, writePercent } from '../../../src/core/numbers/write.ts';
import { keyResultUnits } from '../../../src/core/okr/units.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import type { Language } from '../../../src/core/text.ts';
import { sendWords } from './sendWords.ts';

/** The numbers of a change as people read them. */
interface SentNumbers {
  readonly from: string;
  /** The same without its unit, where another number with it follows. */
  readonly fromAlone: string;
  readonly to: string;
  /** The number of the file, where the tool can only keep a rounded one. */
  readonly exact: string | null;
}

/** As their cells show them; with all their digits where they would look alike and are not. */
export function sentNumbers({ unit, here, from, to }: SendingLine, language: Language): SentNumbers {
  const writer = valueWriter({ cells: { unit } }, language);
  const id = wordId(keyResultUnits, unit);
  const isPercent = id !== undefined && keyResultUnits[id].format.endsWith('%');
  const none = sendWords.noNumber[language];
  const shown = (value: number | null): string => (value === null ? none : writer.before + writer.withUnit(value));
  const exact = (value: number | null): string => {
    if (value === null) return none;
    return isPercent ? writePercent(value, language, 6) : writeExact(value, language, { isGrouped: true });
  };
  const isAlike = !sameNumber(from, to) && shown(from) === shown(to);
  const write = isAlike ? exact : shown;
  const fromAlone = isAlike || from === null ? write(from) : writer.before + writer.bare(from);
  return { from: write(from), fromAlone, to: write(to), exact: sameNumber(here, to) ? null : exact(here) };
}
