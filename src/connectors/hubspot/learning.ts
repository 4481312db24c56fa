import { type Answer, type Learning, ShapeChange } from '../connector.ts';
import { asObject, asText } from '../json.ts';
import { type HubSpotConfig, hubSpotFields } from './fields.ts';

/** A portal knows its currency and its time zone, summer time included. */
export const learning: Learning<HubSpotConfig> = {
  fields: ['currency', 'utcOffset'],
  from: ({ body }: Answer) => ({
    currency: needed(body, 'companyCurrency', hubSpotFields.currency.pattern),
    utcOffset: needed(body, 'timeZone', hubSpotFields.utcOffset.pattern),
  }),
};

function needed(body: unknown, field: string, pattern: RegExp): string {
  const value = asText(asObject(body)[field]);
  if (!pattern.test(value)) throw new ShapeChange(field);
  return value;
}
