import { demoSources } from '../../preview/demo/demoWeb.ts';
import type { Host } from '../../preview/host/host.ts';
import type { ConfigOf } from '../../src/connectors/connector.ts';
import type { Contract } from '../connectors/contracts/contract.ts';
import { asked, sheetOf } from './addon.ts';

/** An account of a demo service that is connected in a workbook, from so many days ago on. */
export interface Connected {
  readonly host: Host;
  readonly source: string;
  readonly account: string;
  /** Fills in the form once more. */
  connect(): void;
}

export function connectDemo(
  { connector, demo, configs, keyField }: Contract,
  host: Host,
  { days, config = configs[0] ?? {} }: { readonly days: number; readonly config?: ConfigOf },
): Connected {
  const source = connector.id;
  const streams = Object.keys(connector.streams);
  const firstDay = Math.floor(Date.now() / 86_400_000) - days;
  const filled = { ...config, ...(keyField !== null && { [keyField]: demo.key }) };
  if (connector.auth.kind === 'authorizationCode') allowDemo(host, source, filled);
  const connect = () =>
    asked(host, 'connectSource', { source, config: filled, streams, firstDay, schedule: 'daily' }).account;
  return { host, source, account: connect(), connect };
}

/** Allows what is filled in on the page of the demo service, and comes back; gives what the script says then. */
export function allowDemo(host: Host, source: string, config: ConfigOf): string {
  const { host: tool, searchParams } = new URL(asked(host, 'authorizationLink', { source, config }));
  const { code = '' } = demoSources.find((each) => each.host === tool) ?? {};
  const query = new URLSearchParams({ state: searchParams.get('state') ?? '', code });
  return host.comeBack(`${searchParams.get('redirect_uri')}?${query}`);
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

/** A fact as it stands in the sheet, without what tells of its run. */
export type FactInSheet = readonly [key: string, value: unknown, numerator: unknown, denominator: unknown];

/** The facts of a source in the order of their keys; a key that stands twice is there twice. */
export function factsIn(host: Host, source: string): FactInSheet[] {
  const tab = sheetOf(host, 'Facts');
  if (!tab) return [];
  const [head = [], ...rows] = tab.getDataRange().getValues();
  const at = (name: string): number => head.indexOf(name);
  return rows
    .filter((row) => row[at('source')] === source)
    .map((row): FactInSheet => {
      return [String(row[at('row_key')]), row[at('value')], row[at('numerator')], row[at('denominator')]];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
