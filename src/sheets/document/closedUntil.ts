import type { Day } from '../../core/calendar/day.ts';
import type { Quarter } from '../../core/calendar/quarter.ts';
import { nextQuarter } from '../../core/cycle/nextQuarter.ts';
import type { OpenDocument } from './document.ts';

/** The last day of the latest cycle that was closed. */
const CLOSED_UNTIL = 'rasad.closedUntil';

export function closedUntil({ properties }: Pick<OpenDocument, 'properties'>): Day | null {
  const kept = properties.all()[CLOSED_UNTIL];
  return kept === undefined ? null : Number(kept);
}

export function rememberClosedUntil(day: Day | null, { properties }: Pick<OpenDocument, 'properties'>): void {
  if (day === null) properties.forget(CLOSED_UNTIL);
  else properties.set({ [CLOSED_UNTIL]: String(day) });
}

/** The quarter in which new objectives count: today's, or the next where the cycle of today is closed already. */
export function quarterToPlan(document: OpenDocument): Quarter {
  return nextQuarter(closedUntil(document), document.today(), document.settings());
}
