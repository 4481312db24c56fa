import type { Connector } from '../../connectors/connector.ts';
import type { Pull } from '../../connectors/engine.ts';
import type { Day } from '../../core/calendar/day.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Zones change their distance from UTC less often than that. */
const PROBE_DAYS = 14;

/** A pull whose time zone, where it is told by its name, stands as its distances from UTC over the days that are pulled. */
export function withZoneOffsets(pull: Pull): Pull {
  const { connector, config, firstDay, today } = pull;
  const zone = zoneIn(connector, config);
  if (zone === null) return pull;
  const lookback = Math.max(0, ...Object.values(connector.streams).map(({ lookbackDays }) => lookbackDays));
  const offsets = offsetsOf(zone, Math.min(firstDay, today - lookback) - 2, today + 2);
  return { ...pull, config: { ...config, [connector.zoneField as string]: offsets } };
}

function zoneIn({ zoneField }: Connector, config: Pull['config']): string | null {
  const typed = zoneField === undefined ? '' : (config[zoneField] ?? '');
  return /^[A-Za-z]/.test(typed) ? typed : null;
}

/** The distance on the first day, then each instant at which it changes, in milliseconds, with the distance from then on. */
function offsetsOf(zone: string, first: Day, last: Day): string {
  const offsetAt = (instant: number): string => {
    const offset = Utilities.formatDate(new Date(instant), zone, 'Z');
    return `${offset.slice(0, 3)}:${offset.slice(3)}`;
  };
  let [from, offset] = [first * DAY, offsetAt(first * DAY)];
  const parts = [offset];
  while (from < last * DAY) {
    const to = Math.min(from + PROBE_DAYS * DAY, last * DAY);
    const later = offsetAt(to);
    if (later !== offset) parts.push(String(changeBetween(from, to, (instant) => offsetAt(instant) === offset)), later);
    [from, offset] = [to, later];
  }
  return parts.join(' ');
}

/** The minute in which something stops to hold. */
function changeBetween(from: number, to: number, holds: (instant: number) => boolean): number {
  let [before, after] = [from / MINUTE, to / MINUTE];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle * MINUTE)) before = middle;
    else after = middle;
  }
  return after * MINUTE;
}
