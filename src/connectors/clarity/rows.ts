import type { Fact } from '../../core/facts/fact.ts';
import { type Answer, type Context, ShapeChange } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { hundredth } from '../hundredth.ts';
import { asNumber, asObjects, asText, fieldOf, type Json } from '../json.ts';
import { counted, type Told } from '../told.ts';

/** Our metrics by the block of a signal: its rate among visits, and how often it came. Apps say Tap where sites say Click. */
const SIGNALS: Readonly<Record<string, readonly [rate: string, count: string]>> = {
  deadclickcount: ['dead_click_rate', 'dead_clicks'],
  deadtapcount: ['dead_click_rate', 'dead_clicks'],
  rageclickcount: ['rage_click_rate', 'rage_clicks'],
  ragetapcount: ['rage_click_rate', 'rage_clicks'],
  quickbackclick: ['quick_back_rate', 'quick_backs'],
  excessivescroll: ['excessive_scroll_rate', 'excessive_scrolls'],
  scripterrorcount: ['script_error_rate', 'script_errors'],
  applicationerrorcount: ['script_error_rate', 'script_errors'],
  errorclickcount: ['error_click_rate', 'error_clicks'],
};

/** A block with so many rows was cut off. */
const MOST_ROWS = 1_000;

/**
 * The snapshot of an answer. Names are compared without their case and by all that are known, counts are numbers or texts, and what
 * is unknown is passed over. Whether visits include bots is unsettled: both are kept, none is subtracted, and the facts say so.
 * Source: learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-data-export-api.
 */
export function clarityRows({ body }: Answer, context: Context): Fact[] {
  const blocks = asObjects(body);
  // Under other names all numbers would be passed over as unknown, and nobody would notice.
  const isNameless = blocks.length > 0 && blocks.every((block) => nameOf(block) === '');
  if (!Array.isArray(body) || isNameless) throw new ShapeChange('metricName');
  return blocks.flatMap((block) => {
    const name = nameOf(block);
    const rows = asObjects(fieldOf(block, 'information'));
    const cut = rows.length >= MOST_ROWS ? 'truncated_1000' : '';
    return rows.flatMap((row) =>
      toldIn(name, row).map((told) =>
        factOf('clarity', context, {
          date: context.today,
          grain: 'snapshot',
          ...dimensionsIn(row, context.config.dimension ?? ''),
          ...told,
          quality: [told.quality, cut].filter(Boolean).join(' '),
          isFinal: true,
        }),
      ),
    );
  });
}

function nameOf(block: Json): string {
  return asText(fieldOf(block, 'metricName')).toLowerCase();
}

function toldIn(name: string, row: Json): Told[] {
  const signal = SIGNALS[name];
  if (signal) return signalIn(signal, row);
  if (name === 'traffic') {
    return [
      ...counted('sessions', fieldOf(row, 'totalSessionCount'), { quality: 'bots_unclear' }),
      ...counted('bot_sessions', fieldOf(row, 'totalBotSessionCount')),
      ...counted('users_total', fieldOf(row, 'distinctUserCount', 'distantUserCount'), { quality: 'bots_unclear' }),
    ];
  }
  if (name === 'engagementtime') return timed('active_seconds', fieldOf(row, 'activeTime'));
  if (name === 'scrolldepth') {
    const depth = asNumber(fieldOf(row, 'averageScrollDepth'));
    return depth === null ? [] : [{ metric: 'scroll_depth', value: hundredth(depth), unit: 'ratio' }];
  }
  return [];
}

function signalIn([rate, count]: readonly [string, string], row: Json): Told[] {
  const visits = asNumber(fieldOf(row, 'sessionsCount'));
  const percent = asNumber(fieldOf(row, 'sessionsWithMetricPercentage'));
  const rated: Told[] =
    percent === null
      ? []
      : [
          {
            metric: rate,
            value: hundredth(percent),
            unit: 'ratio',
            ...(visits !== null && { numerator: Math.round((visits * percent) / 100), denominator: visits }),
          },
        ];
  return [...rated, ...counted(count, fieldOf(row, 'subTotal'))];
}

function timed(metric: string, value: unknown): Told[] {
  const seconds = asNumber(value);
  return seconds === null ? [] : [{ metric, value: seconds, unit: 'seconds' }];
}

/** Where the answer is split, the row carries the dimension under its own name. */
function dimensionsIn(row: Json, dimension: string): Partial<Fact> {
  if (dimension === '') return {};
  const value = asText(fieldOf(row, dimension));
  if (dimension === 'Channel') return { channel: value };
  if (dimension === 'Campaign') return { campaign: value };
  const entityType = dimension === 'URL' ? 'page' : '';
  return { entityType, entityId: value, entityName: value };
}
