import type { Answer, Api } from '../src/api.ts';
import type { Text } from '../src/core/text.ts';
import { words } from './words.ts';

/** A call that came to nothing, in words: what went wrong and what to do. */
export class CallFailure extends Error {
  readonly sentence: Text;
  readonly remedy: Text;

  constructor(sentence: Text, remedy: Text) {
    super(sentence.en);
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

/** Asks the server. Rejects with a CallFailure. */
export function call<Name extends keyof Api>(
  name: Name,
  ...args: Parameters<Api[Name]>
): Promise<ReturnType<Api[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = (globalThis as Scripted).google?.script?.run;
    if (!runner) return reject(unreachable());
    runner
      .withSuccessHandler((json) => {
        const answer = readAnswer<ReturnType<Api[Name]>>(json);
        if (answer === null) reject(unreachable());
        else if (answer.ok) resolve(answer.value);
        else reject(new CallFailure(both(answer.sentence), both(answer.remedy)));
      })
      .withFailureHandler(() => reject(unreachable()))
      .rasad(name, JSON.stringify(args[0] ?? null));
  });
}

/** The failure of a server that does not answer, most often because of several signed-in accounts. */
export function unreachable(): CallFailure {
  return new CallFailure(words.unreachable, words.unreachableRemedy);
}

function readAnswer<T>(json: unknown): Answer<T> | null {
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
