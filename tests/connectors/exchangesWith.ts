import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import { asked, openAddon } from '../sheets/addon.ts';
import { connectDemo, pullAll } from '../sheets/connectedDemo.ts';
import type { Contract } from './contracts/contract.ts';

export interface Exchange {
  readonly request: FetchRequest;
  readonly answer: FetchAnswer;
}

/** All that goes over the wire while an account is tested and pulled to its end. */
export function exchangesWith(contract: Contract, config: Contract['configs'][number]): Exchange[] {
  const exchanges: Exchange[] = [];
  const web = (request: FetchRequest): FetchAnswer => {
    const answer = demoWeb(request);
    exchanges.push({ request, answer });
    return answer;
  };
  const connected = connectDemo(contract, openAddon({ web }), { days: 40, config });
  asked(connected.host, 'testSource', {
    source: connected.source,
    config: { ...config, ...(contract.keyField !== null && { [contract.keyField]: contract.demo.key }) },
  });
  for (const [field, { choices }] of Object.entries(contract.connector.fields)) {
    if (choices) asked(connected.host, 'listChoices', { source: connected.source, config, field });
  }
  pullAll(connected);
  return exchanges;
}
