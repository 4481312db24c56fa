import type { Connector } from '../../connectors/connector.ts';
import { stopWords } from '../../connectors/stopWords.ts';
import { persianDigits } from '../../core/fold.ts';
import type { Text } from '../../core/text.ts';
import type { Stop } from './pull.ts';

const MINUTES_PER_DAY = 1_440;
/** Less than a second, in minutes: serial numbers are not exact. */
const ROUNDING = 0.01;

/**
 * A stop in words.
 * @param at when it goes on, as the serial number of a cell; null where nothing does by itself
 */
export function stopSentence(stop: Stop, { label: source, auth }: Connector, at: number | null): Text {
  switch (stop.why) {
    case 'auth':
      if (auth.kind === 'authorizationCode') return stopWords.permission(source);
      return auth.kind === 'google' ? stopWords.auth(source) : stopWords.key(source);
    case 'plan':
      // A person's own Google account has neither a plan nor a key.
      return auth.kind === 'google' ? stopWords.off(source) : stopWords.plan(source);
    case 'slow':
      return stopWords.slow(source);
    case 'stop':
      // No redirect is followed with a key.
      return stop.status >= 300 && stop.status < 400 ? stopWords.moved(source) : stopWords.stop(source, stop.status);
    case 'choice':
      return stop.words;
    case 'shape':
      return stopWords.shape(source, stop.field);
    case 'wait':
    case 'down': {
      if (at === null) return stopWords[`${stop.why}Now`](source);
      const time = clock(at);
      const { en, fa } = stopWords[stop.why](source, time);
      return { en, fa: fa.replace(time, persianDigits(time)) };
    }
  }
}

function clock(serial: number): string {
  const minutes = Math.ceil((serial % 1) * MINUTES_PER_DAY - ROUNDING) % MINUTES_PER_DAY;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
