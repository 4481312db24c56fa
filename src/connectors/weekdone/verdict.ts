import { classify } from '../classify.ts';
import type { Answer, Verdict } from '../connector.ts';
import { asObject, asText } from '../json.ts';

/** What an answer means. Weekdone does not publish its errors: whatever complains of the token asks for another one. */
export function weekdoneVerdict(answer: Answer): Verdict {
  const { status, error, error_description, message } = asObject(answer.body);
  const complaint = [error, error_description, message].map(asText).join(' ');
  const isRefused = (answer.status >= 400 && answer.status < 500) || asText(status).toLowerCase() === 'error';
  return isRefused && /token/i.test(complaint) ? 'auth' : classify(answer);
}
