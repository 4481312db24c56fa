import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import { asked } from '../sheets/addon.ts';
import { connectDemo, pullAll } from '../sheets/connectedDemo.ts';
import type { Contract } from './contracts/contract.ts';

export interface Exchange {
  readonly request: FetchRequest;
  readonly answer: FetchAnswer;
}

/** All that goes over the wire while an account is tested and pulled to its end. */
export function exchangesWith(contract: Contract, config: Contract['configs'][number]): Exchange[] {
  const exchanges: Exchange[] = [];
  const connected = connectDemo(
    contract,
    (request) => {
      const answer = demoWeb(request);
      exchanges.push({ request, answer });
      return answer;
    },
    config,
  );
  asked(connected.host, 'testSource', {
    source: connected.source,
    config: { ...config, ...(contract.keyField !== null && { [contract.keyField]: contract.demo.key }) },
  });
  pullAll(connected);
  return exchanges;
}
