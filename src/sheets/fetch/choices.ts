import {
  type Choice,
  type ChoiceList,
  type ConfigOf,
  type Connector,
  type Cursor,
  ShapeChange,
  type Stream,
} from '../../connectors/connector.ts';
import { openSession } from './http.ts';
import { type Stop, stopFor } from './pull.ts';

/** What a source lists to choose from, page after page; what came before it gave no more stays. */
export function readChoices(
  connector: Connector,
  config: ConfigOf,
  list: ChoiceList,
  mostPages: number,
): { readonly choices: readonly Choice[]; readonly stop: Stop | null } {
  const session = openSession(connector, config);
  const [stream] = Object.values(connector.streams) as [Stream];
  const choices: Choice[] = [];
  try {
    let cursor: Cursor | null | undefined;
    for (let page = 0; page < mostPages && cursor !== null; page++) {
      const fetched = session.ask(list.request(config, cursor), (answer) => stream.classify(answer));
      const { verdict, answer } = fetched;
      if (verdict !== 'ok') return { choices, stop: stopFor(connector, { ...fetched, verdict }) };
      choices.push(...list.read(answer));
      cursor = list.page(answer);
    }
    return { choices, stop: null };
  } catch (error) {
    if (!(error instanceof ShapeChange)) throw error;
    return { choices, stop: { why: 'shape', field: error.field } };
  }
}
