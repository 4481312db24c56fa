import { classify } from '../classify.ts';
import type { Answer, Cursor, RequestSpec, Stream } from '../connector.ts';
import { asObject, asObjects, asText } from '../json.ts';
import { utcDay } from '../utcDay.ts';
import type { SurveyConfig } from './fields.ts';
import { type ResponsesRequest, responsesRequest } from './request.ts';
import { responseRows } from './rows.ts';

/** The responses of one survey, from the service at an address. */
export function responsesStream(source: string, base: string): Stream<SurveyConfig> {
  return {
    label: { en: 'Survey responses and score', fa: 'پاسخ‌ها و امتیاز نظرسنجی' },
    grain: 'day',
    // They come newest first, with no filter of days: every other slice would read the newest again.
    slice: 'whole',
    // Someone may finish a survey on the next day.
    lookbackDays: 1,
    pagesAddUp: true,
    // Hotjar's notes say 60 and 3,000: the lower one is safe.
    limits: { perMinute: 60 },
    request: (config, { from }, cursor) => responsesRequest(base, config, from, cursor),
    page: nextPage,
    rows: (answer, context) => responseRows(source, answer, context),
    classify,
  };
}

/** The cursor that the page gives, unless it already reaches back before the first day. */
function nextPage({ body }: Answer, asked: RequestSpec): Cursor | null {
  const { results, next_cursor } = asObject(body);
  const { oldest = Number.NEGATIVE_INFINITY } = asked as Partial<ResponsesRequest>;
  const days = asObjects(results).flatMap(({ created_time }) => utcDay(asText(created_time)) ?? []);
  const last = days[days.length - 1];
  return last !== undefined && last < oldest ? null : asText(next_cursor) || null;
}
