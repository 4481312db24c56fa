import type { OkrRow } from '../../../src/api.ts';
import { keyOf } from '../../../src/core/cycle/okrRow.ts';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session/useSession.ts';
import { SignalLine } from '../week/SignalLine.tsx';

/** Whether the last check-in of a key result is a real change or ordinary movement; nothing before six of them are known. */
export function KeyResultSignal({ row }: { readonly row: OkrRow }) {
  const { week } = useSession();
  const language = useLanguage();
  const known = week.log?.known.find(({ key }) => key === keyOf(row));
  return known ? <SignalLine values={known.values} writer={valueWriter(row, language)} /> : null;
}
