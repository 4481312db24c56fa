import { isolate } from '../../core/isolate.ts';
import type { Text } from '../../core/text.ts';
import { classify } from '../classify.ts';
import type { Answer, Verdict } from '../connector.ts';
import { asObject, asObjects, asText } from '../json.ts';

const OF_LIMITS = /rate.?limit|too many|throttl|quota/i;
const OF_KEYS =
  /authenticat|unauthori[sz]ed|credential|logged in|(invalid|expired) token|token.* (invalid|expired)|signature has/i;
const OF_PLANS = /permission|forbidden|not allowed/i;
const OF_WHAT_IS_GONE = /does not exist|not found/i;

/** What an answer means: Perdoo refuses with a good status too, and then says why in words alone. */
export function verdict(answer: Answer): Verdict {
  const byStatus = classify(answer);
  if (byStatus === 'auth' || byStatus === 'wait' || byStatus === 'retry') return byStatus;
  const { data, ofRequest, ofChange } = read(answer);
  const said = [...ofRequest, ...ofChange].join(' ');
  if (OF_LIMITS.test(said)) return 'wait';
  // Whom Perdoo does not know is nobody to it.
  if (OF_KEYS.test(said) || data.me === null) return 'auth';
  // What one change is refused for says nothing of the next: `refused` tells it.
  if (data.upsertCommit !== undefined) return byStatus;
  if (OF_PLANS.test(said)) return 'plan';
  return ofRequest.every((each) => OF_WHAT_IS_GONE.test(each)) ? byStatus : 'stop';
}

/** Why a check-in was not taken, as Perdoo says it; null where it was. */
export function refused(answer: Answer): string | null {
  const { ofRequest, ofChange, change } = read(answer);
  const said = [...ofRequest, ...ofChange].join(' ');
  return said || (change.commit ? null : 'commit: null');
}

/** Letters of what is repeated to a person: a list of errors may be long. */
const MOST_LETTERS = 200;

/** Why a request is no good, as Perdoo says it; null where it says nothing. */
export function refusal(answer: Answer): Text | null {
  const said = read(answer).ofRequest.join(' ').slice(0, MOST_LETTERS);
  return said === '' ? null : { en: `Perdoo says: “${isolate(said)}”`, fa: `پردو می‌گوید: «${isolate(said)}»` };
}

/** What an answer says, with the errors of the request as a whole and those of the change that it asks for. */
function read({ body }: Answer) {
  const { data: all, errors } = asObject(body);
  const data = asObject(all);
  const change = asObject(data.upsertCommit);
  const ofRequest = asObjects(errors).map(({ message }) => asText(message) || 'error');
  const ofChange = asObjects(change.errors).map(
    ({ field, messages }) => `${asText(field)}: ${[messages].flat().join(' ')}`,
  );
  return { data, change, ofRequest, ofChange };
}
