import { chosenStreams } from '../connectors/chosenStreams.ts';
import type { Choice, ConfigOf, Field, Stream } from '../connectors/connector.ts';
import { connectors } from '../connectors/index.ts';
import type { Day } from '../core/calendar/day.ts';
import type { Fact } from '../core/facts/fact.ts';
import type { Schedule } from '../core/facts/schedules.ts';
import { Refusal } from '../core/refusal/refusal.ts';
import type { Text } from '../core/text.ts';
import { connectorNamed, filledIn, withKept } from './actions/connectSource.ts';
import { pullSource } from './actions/pullSource.ts';
import { type AnyAction, runAction } from './actions/run.ts';
import { redirectAddress } from './authorization.ts';
import { type OpenDocument, openDocument } from './document/document.ts';
import { listSources } from './facts/sources.ts';
import { readChoices } from './fetch/choices.ts';
import { asListed, type Connection, connectionId, listConnections } from './fetch/connections.ts';
import { learnt } from './fetch/learn.ts';
import { firstFacts, type Stop, testKey } from './fetch/pull.ts';
import { shownSecrets } from './fetch/secrets.ts';
import { stopSentence } from './fetch/stopSentence.ts';
import { withZoneOffsets } from './fetch/zoneOffsets.ts';
import { sendDueMail } from './weeklyMail.ts';

/** A source that can be connected, as its form shows it. */
export interface ConnectorForm {
  readonly id: string;
  readonly label: Text;
  /** Whether the person's own Google account is asked, and no key. */
  readonly isGoogle: boolean;
  /** Where a tool that people allow on a page of its own sends them back to; null for the others. */
  readonly redirect: string | null;
  readonly fields: readonly {
    readonly name: string;
    readonly label: Text;
    readonly about: Text;
    readonly isSecret: boolean;
    readonly isOptional: boolean;
    readonly oneOf: Readonly<Record<string, Text>> | null;
    /** What there is to choose from before the source is asked; null where nothing is chosen. */
    readonly choices: {
      readonly known: readonly Choice[];
      readonly isSeveral: boolean;
      readonly needs: string | null;
    } | null;
    readonly isFor: Field['isFor'] | null;
  }[];
  readonly streams: readonly { readonly name: string; readonly label: Text; readonly hasHistory: boolean }[];
  /** The field that holds the metrics of a person's own choice; null where there is no such choice. */
  readonly own: string | null;
  /** Whether its goals become objectives and key results. */
  readonly hasGoals: boolean;
  /** Whether what its goals hold is not published, so that people may be asked which fields come. */
  readonly isUnpublished: boolean;
}

export function listConnectors(): ConnectorForm[] {
  return connectors.map(({ id, label, auth, fields, streams, own, goals }) => ({
    id,
    label,
    isGoogle: auth.kind === 'google',
    redirect: auth.kind === 'authorizationCode' ? redirectAddress() : null,
    fields: Object.entries(fields).map(([name, field]) => ({
      name,
      label: field.label,
      about: field.about,
      isSecret: field.isSecret === true,
      isOptional: field.isOptional === true,
      oneOf: field.oneOf ?? null,
      choices: field.choices
        ? {
            known: field.choices.known,
            isSeveral: field.choices.isSeveral === true,
            needs: field.choices.needs ?? null,
          }
        : null,
      isFor: field.isFor ?? null,
    })),
    streams: Object.entries(streams)
      .filter(([name]) => name !== own?.stream)
      .map(([name, stream]) => ({ name, label: stream.label, hasHistory: stream.slice !== 'none' })),
    own: own?.metrics ?? null,
    hasGoals: goals !== undefined,
    isUnpublished: goals?.unpublished !== undefined,
  }));
}

/** A connected account, with what may be shown of its key. */
export interface ListedPull {
  readonly source: string;
  readonly account: string;
  readonly config: ConfigOf;
  readonly streams: readonly string[];
  readonly schedule: Schedule;
  /** The last characters of this person's key; null where they gave none. */
  readonly key: string | null;
  /** Whether a pull was broken off and is to go on. */
  readonly isUnderWay: boolean;
}

export function listPulls({ properties }: OpenDocument): ListedPull[] {
  const connected = listConnections(properties);
  const keys = connected.length > 0 ? shownSecrets() : {};
  return connected.map(({ source, account, config, streams, schedule, state }) => ({
    source,
    account,
    config,
    streams,
    schedule,
    key: keys[connectionId({ source, account })] ?? null,
    isUnderWay: state !== null,
  }));
}

interface Filled {
  readonly source: string;
  readonly config: ConfigOf;
}

/** Null where the source takes the key. */
export function testSource({ source, config }: Filled, document: OpenDocument): Text | null {
  const connector = connectorNamed(source);
  const [stream] = Object.values(connector.streams);
  const filled = filledIn(connector, withKept(connector, config), document.language());
  const stop = testKey(connector, filled, (answer) => (stream as Stream).classify(answer));
  return stop && stopSentence(stop, connector, null);
}

/** Facts that are shown before anything is written. */
const PREVIEWED = 20;

/** How long pages are asked for, in milliseconds: someone is waiting. */
const PREVIEW_MILLISECONDS = 8_000;

/** More pages of a list are too many to choose from. */
const MOST_PAGES = 10;

/** What a source lists for a field of its form, or why it does not. */
export function listChoices(
  { source, config, field }: Filled & { readonly field: string },
  document: OpenDocument,
): { readonly choices: readonly Choice[]; readonly stopped: Text | null } {
  const connector = connectorNamed(source);
  const list = connector.fields[field]?.choices;
  if (!list) return { choices: [], stopped: null };
  const needed = list.needs === undefined ? undefined : connector.fields[list.needs];
  if (needed && (config[list.needs as string] ?? '') === '') {
    throw new Refusal('fieldNeeded', { argument: needed.label[document.language()] });
  }
  const { choices, stop } = readChoices(connector, withKept(connector, config), list, MOST_PAGES);
  return { choices, stopped: stop && stopSentence(stop, connector, null) };
}

/** The first facts of each stream, as even as they can be. */
export function previewSource(
  { source, config, streams, firstDay }: Filled & { readonly streams: readonly string[]; readonly firstDay: Day },
  document: OpenDocument,
): { readonly facts: readonly Fact[]; readonly stopped: Text | null } {
  const connector = connectorNamed(source);
  const filled = learnt(connector, filledIn(connector, withKept(connector, config), document.language()));
  if ('stop' in filled) return { facts: [], stopped: stopSentence(filled.stop, connector, null) };
  const today = document.today();
  const pull = withZoneOffsets({ connector, ...filled, streams, firstDay: Math.min(firstDay, today), today });
  const known = chosenStreams(connector, filled.config, streams);
  const until = Date.now() + PREVIEW_MILLISECONDS;
  let facts: readonly Fact[] = [];
  let stopped: Stop | null = null;
  // From the last on: what a short one leaves goes to those before it.
  for (let index = known.length - 1; index >= 0; index--) {
    const most = Math.ceil((PREVIEWED - facts.length) / (index + 1));
    const first = firstFacts({ ...pull, streams: known.slice(index, index + 1) }, { most, until });
    facts = [...first.facts, ...facts];
    stopped = first.stop ?? stopped;
  }
  return { facts, stopped: stopped && stopSentence(stopped, connector, null) };
}

/** A run ends before Google ends it after six minutes. */
const RUN_MILLISECONDS = 4.5 * 60_000;

/** What is due, every hour: the mail, and then the sources; what the time does not suffice for goes on the next time. */
export function runHourly(): void {
  const end = Date.now() + RUN_MILLISECONDS;
  try {
    sendDueMail(openDocument(), end);
  } catch (error) {
    // Numbers are pulled all the same.
    console.error(error);
  }
  pullDueSources(end);
}

function pullDueSources(end: number): void {
  const document = openDocument();
  const sources = listSources(document);
  const connections = listConnections(document.properties).map((each) => asListed(each, sources));
  for (const connection of connections.filter(isDue)) {
    while (Date.now() < end && goesOn(connection));
  }
}

function isDue({ schedule, next, state }: Connection): boolean {
  return (schedule !== 'byHand' || state !== null) && next <= Date.now();
}

/** Pulls a part; says whether there is more to pull now. */
function goesOn({ source, account }: Connection): boolean {
  try {
    const { outcome } = runAction(pullSource as unknown as AnyAction, { source, account }, openDocument(), () => null);
    const { isDone, stopped } = outcome as ReturnType<typeof pullSource.run>;
    return !isDone && stopped === null;
  } catch (error) {
    // The message of a refusal names the account, never the key.
    console.error(error);
    return false;
  }
}
