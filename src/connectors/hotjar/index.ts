import { connector } from '../connector.ts';
import { hotjarFields, type SurveyConfig } from './fields.ts';
import { surveyRequest } from './request.ts';
import { responsesStream } from './streams.ts';

const BASE = 'https://api.hotjar.io/v1/sites';

/**
 * Hotjar: the responses of one survey by day and device, for its API gives nothing else. Each survey is an account of its own, so
 * that no score is ever mixed with another's. Source: help.hotjar.com/hc/en-us/articles/36820005914001.
 */
export const hotjar = connector<SurveyConfig>({
  id: 'hotjar',
  label: { en: 'Hotjar', fa: 'هات‌جار' },
  auth: {
    kind: 'clientCredentials',
    tokenUrl: 'https://api.hotjar.io/v1/oauth/token',
    idField: 'clientId',
    secretField: 'clientSecret',
    body: 'form',
  },
  hosts: ['api.hotjar.io'],
  fields: hotjarFields,
  streams: { responses: responsesStream('hotjar', BASE) },
  test: (config) => surveyRequest(BASE, config),
  account: ({ name }) => name,
});
