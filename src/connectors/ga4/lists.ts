import { withQuery } from '../address.ts';
import {
  type Answer,
  type Choice,
  type ChoiceList,
  type ConfigOf,
  type RequestSpec,
  ShapeChange,
} from '../connector.ts';
import { asObject, asObjects, asText } from '../json.ts';
import { dimensionChoices, metricChoice, metricChoices } from './reportFields.ts';
import { propertyName } from './request.ts';

/** What the person's account may see, as the Admin API lists it. */
export const propertyList: ChoiceList = {
  known: [],
  request: (_config, cursor) => ({
    method: 'GET',
    url: withQuery('https://analyticsadmin.googleapis.com/v1beta/accountSummaries', {
      pageSize: 200,
      ...(cursor !== undefined && { pageToken: cursor }),
    }),
  }),
  page: ({ body }) => asText(asObject(body).nextPageToken) || null,
  read({ body }: Answer) {
    const { accountSummaries } = asObject(body);
    // Whoever sees no account gets an empty object.
    return asObjects(accountSummaries).flatMap(({ displayName, propertySummaries }) =>
      asObjects(propertySummaries).flatMap((property): Choice[] => {
        const id = /^properties\/(\d+)$/.exec(asText(property.property))?.[1];
        const name = asText(property.displayName);
        return id === undefined
          ? []
          : [{ value: id, label: { en: name || id, fa: name || id }, group: asText(displayName) }];
      }),
    );
  },
};

export const metricList: ChoiceList = {
  get known() {
    return metricChoices();
  },
  isSeveral: true,
  needs: 'property',
  request: metadata,
  page: () => null,
  read: (answer) => withNames(metricChoices(), propertyFields(answer).metrics, metricChoice),
};

export const dimensionList: ChoiceList = {
  known: dimensionChoices,
  isSeveral: true,
  needs: 'property',
  request: metadata,
  page: () => null,
  read: (answer) =>
    // Facts have their own day.
    withNames(dimensionChoices, propertyFields(answer).dimensions, named).filter(({ value }) => !DAYS.test(value)),
};

const DAYS =
  /^(date|dateHour|dateHourMinute|dayOfWeek|dayOfWeekName|day|week|month|year|hour|minute|nth\w+|iso\w+|year\w+)$/;

function metadata({ property = '' }: ConfigOf): RequestSpec {
  return { method: 'GET', url: `https://analyticsdata.googleapis.com/v1beta/${propertyName(property)}/metadata` };
}

/** Those that are known first, as far as the property has them. */
function withNames(
  known: readonly Choice[],
  fields: readonly { readonly name: string; readonly label: string }[],
  choiceOf: (name: string, label: string) => Choice,
): Choice[] {
  const there = new Set(fields.map(({ name }) => name));
  const names = new Set(known.map(({ value }) => value));
  return [
    ...known.filter(({ value }) => there.has(value)),
    ...fields.filter(({ name }) => !names.has(name)).map(({ name, label }) => choiceOf(name, label)),
  ];
}

function named(value: string, label: string): Choice {
  return { value, label: { en: label, fa: label } };
}

/** The fields of a property, those of its own among them. */
interface PropertyFields {
  readonly metrics: readonly { readonly name: string; readonly label: string }[];
  readonly dimensions: readonly { readonly name: string; readonly label: string }[];
}

/** @throws ShapeChange where there is no list of metrics */
function propertyFields({ body }: Answer): PropertyFields {
  const answer = asObject(body);
  if (!Array.isArray(answer.metrics)) throw new ShapeChange('metrics');
  const read = (list: unknown): { readonly name: string; readonly label: string }[] =>
    (Array.isArray(list) ? list.map(asObject) : []).flatMap(({ apiName, uiName }) => {
      const name = asText(apiName);
      return /^[\w:[\]]+$/.test(name) ? [{ name, label: asText(uiName) || name }] : [];
    });
  return { metrics: read(answer.metrics), dimensions: read(answer.dimensions) };
}
