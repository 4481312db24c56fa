import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { Web } from '../../preview/host/contract.ts';
import type { Host } from '../../preview/host/host.ts';
import type { Contract } from '../connectors/contracts/contract.ts';
import { asked, openAddon } from './addon.ts';

/** A workbook in which an account of a demo service is connected from so many days ago on. */
export interface Connected {
  readonly host: Host;
  readonly source: string;
  readonly account: string;
  /** Connects again, with another key if one is given. */
  connect(key?: string): void;
}

/** How many days back pulls go. */
const DAYS = 40;

export function connectDemo(
  { connector, demo, configs, keyField }: Contract,
  web: Web = demoWeb,
  config = configs[0] ?? {},
): Connected {
  const host = openAddon({ web });
  const source = connector.id;
  const streams = Object.keys(connector.streams);
  const firstDay = Math.floor(Date.now() / 86_400_000) - DAYS;
  const connect = (key = demo.key) => {
    const filled = { ...config, ...(keyField !== null && { [keyField]: key }) };
    return asked(host, 'connectSource', { source, config: filled, streams, firstDay, schedule: 'daily' }).account;
  };
  const account = connect();
  return { host, source, account, connect };
}

/** Pulls until all is there. */
export function pullAll({ host, source, account }: Connected): void {
  for (let calls = 1; ; calls++) {
    const { isDone, stopped } = asked(host, 'pullSource', { source, account });
    if (stopped) throw new Error(stopped.en);
    if (isDone) return;
    if (calls > 100) throw new Error(`The pull of ${source} does not end.`);
  }
}
