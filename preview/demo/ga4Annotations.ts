import type { DemoAnswer, DemoRequest, DemoSource } from './demoSource.ts';
import { ga4Demo } from './ga4.ts';

const PATH = /^\/v1alpha\/(properties\/\d+)\/reportingDataAnnotations$/;

/** What people noted of days in Google Analytics, on two pages: a campaign, an outage, and what Google itself says. */
export const ga4AnnotationsDemo: DemoSource = {
  host: 'analyticsadmin.googleapis.com',
  key: ga4Demo.key,
  isGoogle: true,
  answer(request) {
    if (request.headers.authorization !== `Bearer ${this.key}`) {
      return refused(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    const [, property] = PATH.exec(request.url.pathname) ?? [];
    if (request.method !== 'GET' || !property) return refused(404, 'NOT_FOUND', 'Requested entity was not found.');
    return page(property, request);
  },
};

function page(property: string, { url, today }: DemoRequest): DemoAnswer {
  const isSecond = url.searchParams.get('pageToken') === 'second';
  const named = (id: number): string => `${property}/reportingDataAnnotations/${id}`;
  const first = [
    {
      name: named(7001),
      title: 'حراج پاییزه',
      annotationDateRange: { startDate: daysBefore(today, 12), endDate: daysBefore(today, 9) },
      description: 'کد تخفیف در اینستاگرام',
      color: 'PURPLE',
    },
    // As a formula would begin: nothing of it may ever be computed.
    { name: named(7002), title: '=1+1', annotationDate: daysBefore(today, 30), color: 'BLUE' },
  ];
  const second = [
    {
      name: named(7003),
      title: 'Data collection was interrupted',
      annotationDate: daysBefore(today, 20),
      color: 'RED',
      systemGenerated: true,
    },
  ];
  return {
    status: 200,
    body: isSecond
      ? { reportingDataAnnotations: second }
      : { reportingDataAnnotations: first, nextPageToken: 'second' },
  };
}

function daysBefore(today: string, days: number): { year: number; month: number; day: number } {
  const date = new Date(Date.parse(today) - days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function refused(code: number, status: string, message: string): DemoAnswer {
  return { status: code, body: { error: { code, message, status } } };
}
