import { type Day, gregorianDay } from '../../core/calendar/day.ts';
import type { EventList } from '../connector.ts';
import { asNumber, asObject, asObjects, asText } from '../json.ts';
import type { Ga4Config } from './fields.ts';
import { propertyName } from './request.ts';

/** As many as Google gives at a time. */
const PAGE_SIZE = 200;

/**
 * The annotations of a property: what people, or Google itself, noted of days in its reports.
 * Source: developers.google.com/analytics/devguides/config/admin/v1/rest/v1alpha/properties.reportingDataAnnotations.
 */
export const annotations: EventList<Ga4Config> = {
  request: ({ property }, cursor) => ({
    method: 'GET',
    url:
      `https://analyticsadmin.googleapis.com/v1alpha/${propertyName(property)}/reportingDataAnnotations?pageSize=${PAGE_SIZE}` +
      (cursor === undefined ? '' : `&pageToken=${encodeURIComponent(cursor)}`),
  }),
  page: ({ body }) => asText(asObject(body).nextPageToken) || null,
  rows: ({ body }) =>
    asObjects(asObject(body).reportingDataAnnotations).flatMap(
      ({ name, title, annotationDate, annotationDateRange }) => {
        const { startDate, endDate } = asObject(annotationDateRange);
        const firstDay = dayOf(annotationDate ?? startDate);
        const lastDay = dayOf(annotationDate ?? endDate);
        const id = asText(name).split('/').pop()?.trim();
        const called = asText(title).trim();
        if (!id || called === '' || firstDay === null || lastDay === null || lastDay < firstDay) return [];
        return [{ id, name: called, firstDay, lastDay }];
      },
    ),
};

/** A date of Google in parts; null where one of them is missing. */
function dayOf(date: unknown): Day | null {
  const { year, month, day } = asObject(date);
  const [inYear, inMonth, onDay] = [asNumber(year), asNumber(month), asNumber(day)];
  // Below 100, JavaScript means a year of the twentieth century.
  return inYear === null || inMonth === null || onDay === null || inYear < 100
    ? null
    : gregorianDay(inYear, inMonth, onDay);
}
