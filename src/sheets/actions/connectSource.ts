import { chosenStreams } from '../../connectors/chosenStreams.ts';
import type { ConfigOf, Connector } from '../../connectors/connector.ts';
import { findConnector } from '../../connectors/index.ts';
import { type Day, isoText } from '../../core/calendar/day.ts';
import { type Schedule, schedules } from '../../core/facts/schedules.ts';
import { latinDigits } from '../../core/fold.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Language } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import { listSources } from '../facts/sources.ts';
import {
  type Connection,
  connectionId,
  findConnection,
  forgetConnection,
  keepConnection,
} from '../fetch/connections.ts';
import { dropIdleTrigger, ensureHourlyTrigger } from '../fetch/dispatch.ts';
import { keepSecrets, readSecrets } from '../fetch/secrets.ts';
import { readTokens } from '../fetch/tokens.ts';
import { action } from './action.ts';

interface Request {
  readonly source: string;
  /** As it was filled in, keys among it; a blank key leaves the one that is kept. */
  readonly config: ConfigOf;
  readonly streams: readonly string[];
  readonly firstDay: Day;
  readonly schedule: Schedule;
}

interface Step {
  readonly before: Connection | null;
  readonly source: string;
  readonly account: string;
}

/** Connects an account of a source: its keys stay in the person's own store, the rest with the document. */
export const connectSource = action({
  id: 'connectSource',
  undoLabel: (target) => ({ en: `connection to ${isolate(target)}`, fa: `اتصال به ${isolate(target)}` }),
  run({ source, config, streams, firstDay, schedule }: Request, document, { onFailure, record }) {
    const connector = connectorNamed(source);
    const filled = filledIn(connector, withKept(connector, config), document.language());
    const account = connector.account(filled);
    const needsPermission = connector.auth.kind === 'authorizationCode';
    if (needsPermission && !readTokens(connectionId({ source, account }))) {
      throw new Refusal('permissionFirst', { hint: connector.label });
    }
    const before = findConnection({ source, account }, document.properties);
    const isSecret = (name: string): boolean => connector.fields[name]?.isSecret === true;
    const secrets = Object.fromEntries(
      Object.entries(filled).filter(([name, value]) => isSecret(name) && value !== ''),
    );
    const known = chosenStreams(connector, filled, streams);
    const asked = {
      config: Object.fromEntries(Object.entries(filled).filter(([name]) => !isSecret(name))),
      streams: known,
      firstDay: Math.min(firstDay, document.today()),
    };
    const connection: Connection = {
      source,
      account,
      ...asked,
      since: Math.min(asked.firstDay, firstDayListed({ source, account }, document) ?? asked.firstDay),
      ...underWay(before, asked),
      schedule: schedule in schedules ? schedule : 'byHand',
      next: 0,
    };
    const step: Step = { before, source, account };
    onFailure(() => restore(step, document));
    keepConnection(connection, document.properties);
    if (Object.keys(secrets).length > 0) keepSecrets(connectionId(connection), secrets);
    // Also of one that is pulled by hand: a run that was broken off goes on, and people may choose otherwise in the Sources tab.
    ensureHourlyTrigger();
    record(step, `${connector.label[document.language()]} (${account})`);
    return { account, since: isoText(connection.firstDay) };
  },
  /** Forgets what was connected; the key stays with its person until they forget it. */
  undo(step: Step, document) {
    restore(step, document);
    return 0;
  },
});

/** What was filled in; a key that is left blank is the one that was kept for the account. */
export function withKept(connector: Connector, config: ConfigOf): ConfigOf {
  const told = Object.fromEntries(Object.keys(connector.fields).map((name) => [name, (config[name] ?? '').trim()]));
  const kept = readSecrets(connectionId({ source: connector.id, account: connector.account(told) })) ?? {};
  const given = Object.entries(config).filter(([, value]) => value !== '');
  return { ...kept, ...Object.fromEntries(given) };
}

/** @throws Refusal where there is no such source */
export function connectorNamed(source: string): Connector {
  const connector = findConnector(source);
  if (!connector) throw new Refusal('noConnection', { value: source });
  return connector;
}

/**
 * What was filled in, without spaces around it.
 * @throws Refusal that names the first field that is missing or means nothing
 */
export function filledIn(connector: Connector, config: ConfigOf, language: Language): ConfigOf {
  const filled = Object.fromEntries(
    Object.entries(connector.fields).map(([name, field]) => {
      const typed = String(config[name] ?? '').trim();
      const value = field.isSecret ? typed : latinDigits(typed);
      const argument = field.label[language];
      if (value === '' && !field.isOptional) throw new Refusal('fieldNeeded', { argument });
      if (value !== '' && field.pattern && !field.pattern.test(value)) throw new Refusal('fieldWrong', { argument });
      return [name, value];
    }),
  );
  const problem = connector.own?.problem(filled);
  if (problem) throw new Refusal('notTogether', { hint: problem });
  return filled;
}

/** From which day on the Sources tab has numbers of an account, as of one that was connected before. */
function firstDayListed(of: Pick<Connection, 'source' | 'account'>, document: OpenDocument): Day | null {
  const row = listSources(document).find(({ source, account }) => source === of.source && account === of.account);
  return row?.firstDay ?? null;
}

type Asked = Pick<Connection, 'config' | 'streams' | 'firstDay'>;

/** A pull that stopped, as for a key that was revoked, goes on where it stands if it brings all that is asked for. */
function underWay(
  before: Connection | null,
  asked: Asked,
): Partial<Asked> & Pick<Connection, 'state' | 'beganOn' | 'run'> {
  const inText = ({ config, streams }: Asked): string => JSON.stringify([config, streams]);
  const bringsAll = before?.state && inText(before) === inText(asked) && before.firstDay <= asked.firstDay;
  if (!bringsAll) return { state: null, beganOn: null, run: '' };
  const { state, beganOn, run, firstDay } = before;
  return { state, beganOn, run, firstDay };
}

function restore({ before, source, account }: Step, { properties }: OpenDocument): void {
  if (before) keepConnection(before, properties);
  else forgetConnection({ source, account }, properties);
  dropIdleTrigger(properties);
}
