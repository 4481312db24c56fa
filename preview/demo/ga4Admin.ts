import type { DemoAnswer, DemoRequest, DemoSource } from './demoSource.ts';
import { ga4Demo } from './ga4.ts';

const PATH = /^\/v1alpha\/(properties\/\d+)\/reportingDataAnnotations$/;

/** The accounts of Google Analytics, and what people noted of days in a property. */
export const ga4AdminDemo: DemoSource = {
  host: 'analyticsadmin.googleapis.com',
  key: ga4Demo.key,
  answer(request) {
    if (request.headers.authorization !== `Bearer ${this.key}`) {
      return refused(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (request.url.pathname === '/v1beta/accountSummaries') return accounts(request.url);
    const [, property] = PATH.exec(request.url.pathname) ?? [];
    if (request.method !== 'GET' || !property) return refused(404, 'NOT_FOUND', 'Requested entity was not found.');
    return page(property, request);
  },
};

/** On two pages: a campaign, an outage, and what Google itself says. */
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

/** The accounts that a person may see, on two pages. */
function accounts({ searchParams }: URL): DemoAnswer {
  const isLast = searchParams.has('pageToken');
  const accountSummaries = ACCOUNTS.slice(isLast ? 1 : 0, isLast ? 2 : 1).map(({ id, displayName, properties }) => ({
    name: `accountSummaries/${id}`,
    account: `accounts/${id}`,
    displayName,
    propertySummaries: properties.map(([property, name]) => ({
      property: `properties/${property}`,
      displayName: name,
      propertyType: 'PROPERTY_TYPE_ORDINARY',
      parent: `accounts/${id}`,
    })),
  }));
  return { status: 200, body: { accountSummaries, ...(!isLast && { nextPageToken: 'next' }) } };
}

const SHOPS = ['Berlin', 'Paris', 'Rome', 'Madrid', 'Vienna', 'Oslo', 'Lisbon', 'Athens', 'Dublin', 'Prague'];

const ACCOUNTS = [
  {
    id: 100,
    displayName: 'فروشگاه رصد',
    properties: [
      [123456789, 'فروشگاه اینترنتی'],
      [123456790, '=Blog'],
    ] as const,
  },
  {
    id: 200,
    displayName: 'Shops',
    properties: SHOPS.map((city, index) => [223456780 + index, `Shop ${city}`] as const),
  },
];

function daysBefore(today: string, days: number): { year: number; month: number; day: number } {
  const date = new Date(Date.parse(today) - days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function refused(code: number, status: string, message: string): DemoAnswer {
  return { status: code, body: { error: { code, message, status } } };
}
