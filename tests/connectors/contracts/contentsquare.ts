import { contentsquareDemo } from '../../../preview/demo/hotjar.ts';
import { contentsquare } from '../../../src/connectors/contentsquare/index.ts';
import { closed, exactly, sending, text } from './contract.ts';
import { surveysContract } from './surveys.ts';

export const contentsquareContract = surveysContract(contentsquare, contentsquareDemo, {
  path: '/v1/public/projects',
  token: {
    headers: sending('application/json'),
    body: closed({
      grant_type: exactly('client_credentials'),
      client_id: text,
      client_secret: text,
      scope: exactly('surveys'),
    }),
  },
});
