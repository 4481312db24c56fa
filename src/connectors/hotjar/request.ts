import type { Day } from '../../core/calendar/day.ts';
import type { Cursor, RequestSpec } from '../connector.ts';
import type { SurveyConfig } from './fields.ts';

/** A request for responses. They come newest first: with its first day known, pages that are older need not be asked for. */
export interface ResponsesRequest extends RequestSpec {
  readonly oldest: Day;
}

/** The most that a page may have. */
const RESPONSES_A_PAGE = 100;

/** A survey with its questions, under the address of its service. */
export function surveyRequest(base: string, config: SurveyConfig): RequestSpec {
  return { method: 'GET', url: surveyUrl(base, config) };
}

export function responsesRequest(base: string, config: SurveyConfig, oldest: Day, cursor?: Cursor): ResponsesRequest {
  const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return { method: 'GET', url: `${surveyUrl(base, config)}/responses?limit=${RESPONSES_A_PAGE}${next}`, oldest };
}

function surveyUrl(base: string, { site, survey }: SurveyConfig): string {
  return `${base}/${encodeURIComponent(site)}/surveys/${encodeURIComponent(survey)}`;
}
