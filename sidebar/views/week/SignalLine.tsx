import type { ValueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { explainSignal } from '../../../src/core/explanation/explainSignal.ts';
import { Say } from '../../parts/Say.tsx';

interface SignalLineProps {
  /** From the oldest on; null for a reading without a number. */
  readonly values: readonly (number | null)[];
  readonly writer: ValueWriter;
  /** Says nothing of ordinary movement. */
  readonly onlyChanges?: boolean;
}

/** Whether the last value is a real change or ordinary movement, where six or more values can tell. */
export function SignalLine({ values, writer, onlyChanges = false }: SignalLineProps) {
  const explained = explainSignal(values, (value) => {
    const written = writer.bare(value);
    return { en: written, fa: written };
  });
  if (!explained || (onlyChanges && explained.signal === 'ordinary')) return null;
  return (
    <p class="small signal">
      <Say text={explained.sentence} />
    </p>
  );
}
