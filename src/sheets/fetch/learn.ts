import { type ConfigOf, type Connector, ShapeChange, type Stream } from '../../connectors/connector.ts';
import { openSession } from './http.ts';
import { type Stop, stopFor } from './pull.ts';

/** What was filled in, with what the source itself knows of fields that were left blank; or why it does not say. */
export function learnt(
  connector: Connector,
  config: ConfigOf,
): { readonly config: ConfigOf } | { readonly stop: Stop } {
  const { learns, streams } = connector;
  if (!learns || learns.fields.every((name) => (config[name] ?? '') !== '')) return { config };
  const [stream] = Object.values(streams) as [Stream];
  const fetched = openSession(connector, config).ask(connector.test(config), (answer) => stream.classify(answer));
  const { verdict, answer } = fetched;
  if (verdict !== 'ok') return { stop: stopFor(connector, { ...fetched, verdict }) };
  try {
    const filled = Object.entries(config).filter(([, value]) => value !== '');
    return { config: { ...config, ...learns.from(answer), ...Object.fromEntries(filled) } as ConfigOf };
  } catch (error) {
    if (!(error instanceof ShapeChange)) throw error;
    return { stop: { why: 'shape', field: error.field } };
  }
}
