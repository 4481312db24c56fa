import { connector } from '../connector.ts';
import type { SurveyConfig } from '../hotjar/fields.ts';
import { surveyRequest } from '../hotjar/request.ts';
import { responsesStream } from '../hotjar/streams.ts';
import { contentsquareFields } from './fields.ts';

const BASE = 'https://api.contentsquare.com/v1/public/projects';

/** Contentsquare, where newer Hotjar accounts live: the same surveys. Source: docs.contentsquare.com/en/api/responses/endpoints. */
export const contentsquare = connector<SurveyConfig>({
  id: 'contentsquare',
  label: { en: 'Contentsquare', fa: 'کانتنت‌اسکوئر' },
  auth: {
    kind: 'clientCredentials',
    tokenUrl: 'https://api.contentsquare.com/v1/oauth/token',
    idField: 'clientId',
    secretField: 'clientSecret',
    body: 'json',
    scope: 'surveys',
  },
  hosts: ['api.contentsquare.com'],
  fields: contentsquareFields,
  streams: { responses: responsesStream('contentsquare', BASE) },
  test: (config) => surveyRequest(BASE, config),
  account: ({ name }) => name,
});
