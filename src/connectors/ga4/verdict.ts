import { classify } from '../classify.ts';
import type { Answer, Verdict } from '../connector.ts';
import { asObject, asObjects, asText } from '../json.ts';

/**
 * What an answer of Google Analytics means. A quota of the hour is waited for; one of the day is not, for asking again only uses up
 * the next. Without access to the property another account may help; where the API is switched off none does.
 */
export function ga4Verdict(answer: Answer): Verdict {
  const error = asObject(asObject(answer.body).error);
  const [status, message] = [asText(error.status), asText(error.message)];
  if (answer.status === 429 || status === 'RESOURCE_EXHAUSTED') return ofTheDay.test(message) ? 'stop' : 'wait';
  if (answer.status !== 403 || status !== 'PERMISSION_DENIED') return classify(answer);
  const isOff =
    asObjects(error.details).some(({ reason }) => reason === 'SERVICE_DISABLED') || switchedOff.test(message);
  return isOff ? 'plan' : 'auth';
}

const ofTheDay = /per day|daily|24 hours|tomorrow/i;
const switchedOff = /has not been used in project|is disabled/i;
