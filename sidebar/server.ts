import type { AnswerTo, Api, DocumentState } from '../src/api.ts';
import type { Text } from '../src/core/text.ts';
import { words } from './words.ts';

/** A call that came to nothing, in words: what went wrong and what to do. */
export class CallFailure extends Error {
  /** The server refused, or no server answered. */
  readonly kind: 'refused' | 'unreachable';
  readonly sentence: Text;
  readonly remedy: Text;

  constructor(kind: CallFailure['kind'], sentence: Text, remedy: Text) {
    super(sentence.en);
    this.kind = kind;
    this.name = 'CallFailure';
    this.sentence = sentence;
    this.remedy = remedy;
  }
}

interface Runner {
  withSuccessHandler(handler: (json: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rasad(name: string, json: string): void;
}

type Scripted = typeof globalThis & { readonly google?: { readonly script?: { readonly run?: Runner } } };

/** What a call came to, and where the document stands since. */
export interface Answered<Value> {
  readonly value: Value;
  /** Null where it could not be told: ask again. */
  readonly state: DocumentState | null;
}

/** Asks the server. Rejects with a CallFailure. */
export function call<Name extends keyof Api>(
  name: Name,
  request: Parameters<Api[Name]>[0],
): Promise<Answered<ReturnType<Api[Name]>>> {
  return new Promise((resolve, reject) => {
    const runner = (globalThis as Scripted).google?.script?.run;
    if (!runner) return reject(unreachable());
    runner
      .withSuccessHandler((json) => {
        const answer = readAnswer<Name>(json);
        if (answer === null) reject(unreachable());
        else if (answer.ok) resolve({ value: answer.value, state: answer.state });
        else reject(new CallFailure('refused', both(answer.sentence), both(answer.remedy)));
      })
      .withFailureHandler(() => reject(unreachable()))
      .rasad(name, JSON.stringify(request));
  });
}

/** The failure of a server that does not answer, most often because of several signed-in accounts. */
export function unreachable(): CallFailure {
  return new CallFailure('unreachable', words.unreachable, words.unreachableRemedy);
}

function readAnswer<Name extends keyof Api>(json: unknown): AnswerTo<Name> | null {
  try {
    const answer = JSON.parse(String(json));
    return typeof answer?.ok === 'boolean' ? answer : null;
  } catch {
    return null;
  }
}

/** The server words its refusals in the language of the user. */
function both(sentence: string): Text {
  return { en: sentence, fa: sentence };
}
