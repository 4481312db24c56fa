import { useRef, useState } from 'preact/hooks';
import type { Api } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { CallFailure, call } from '../server.ts';

/** What the server last answered to a question that is asked again and again, or why it refused to. */
interface LatestAnswer<Name extends keyof Api> {
  /** Null until the first answer, and after a refusal. */
  readonly answer: ReturnType<Api[Name]> | null;
  readonly refused: Text | null;
  /**
   * @param onAnswer hears the answer before it is shown
   * @param keeps leaves the last answer where there is none now
   */
  ask(
    request: Parameters<Api[Name]>[0],
    onAnswer?: ((answer: ReturnType<Api[Name]>) => void) | null,
    keeps?: boolean,
  ): void;
}

/** Keeps the answer to the latest asking: a slower answer to an earlier one is older than what is shown. */
export function useLatestAnswer<Name extends keyof Api>(name: Name): LatestAnswer<Name> {
  const [answer, setAnswer] = useState<ReturnType<Api[Name]> | null>(null);
  const [refused, setRefused] = useState<Text | null>(null);
  const latest = useRef(0);

  const ask: LatestAnswer<Name>['ask'] = (request, onAnswer = null, keeps = false) => {
    latest.current += 1;
    const asked = latest.current;
    call(name, request).then(
      ({ value }) => {
        if (asked !== latest.current) return;
        onAnswer?.(value);
        setRefused(null);
        setAnswer(value);
      },
      (error: unknown) => {
        if (asked !== latest.current || !(error instanceof CallFailure) || error.kind !== 'refused') return;
        if (keeps && answer) return;
        setRefused(error.sentence);
        setAnswer(null);
      },
    );
  };

  return { answer, refused, ask };
}
