import { hotjarDemo } from '../../../preview/demo/hotjar.ts';
import { hotjar } from '../../../src/connectors/hotjar/index.ts';
import { closed, exactly, sending, text } from './contract.ts';
import { surveysContract } from './surveys.ts';

export const hotjarContract = surveysContract(hotjar, hotjarDemo, {
  path: '/v1/sites',
  token: {
    headers: sending('application/x-www-form-urlencoded'),
    body: closed({ grant_type: exactly('client_credentials'), client_id: text, client_secret: text }),
  },
});
