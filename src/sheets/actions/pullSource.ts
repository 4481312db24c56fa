import type { ConfigOf, Connector, SourceEvent } from '../../connectors/connector.ts';
import { daysLeft, lackingLabels, type Pull, startOf } from '../../connectors/engine.ts';
import { writeQuery } from '../../connectors/query.ts';
import { stopWords } from '../../connectors/stopWords.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Schedule } from '../../core/facts/schedules.ts';
import { accountOfTool } from '../../core/facts/sourceNames.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Text } from '../../core/text.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { type FactStep, undoRun, writeSlice } from '../facts/factRun.ts';
import { logRun } from '../facts/logRun.ts';
import { takeEvents } from '../facts/sourceEvents.ts';
import { keepSource, listSources } from '../facts/sources.ts';
import {
  asListed,
  type Connection,
  connectionId,
  connectorOf,
  findConnection,
  keepConnection,
} from '../fetch/connections.ts';
import { learnt } from '../fetch/learn.ts';
import { type Pulled, pullSome, type Stop } from '../fetch/pull.ts';
import { pullEvents } from '../fetch/pullEvents.ts';
import { readSecrets } from '../fetch/secrets.ts';
import { stopSentence } from '../fetch/stopSentence.ts';
import { withZoneOffsets } from '../fetch/zoneOffsets.ts';
import { action } from './action.ts';

interface Request {
  readonly source: string;
  readonly account: string;
}

interface Outcome {
  readonly added: number;
  readonly replaced: number;
  /** Days that are left; ask again while there are any and nothing stopped it. */
  readonly daysLeft: number;
  readonly isDone: boolean;
  /** Why the source gives no more for now, in words. */
  readonly stopped: Text | null;
  /** What was left out since the plan lacks it, in words; null where all is there. */
  readonly lacking: Text | null;
}

/** How long one call pulls: the sidebar shows how it goes on between two. */
const CALL_MILLISECONDS = 20_000;
/** Days of which it is remembered that they were taken: what is kept of a connection must stay small. */
const MOST_REMEMBERED = 400;
const HOUR_MILLISECONDS = 3_600_000;
const PERIODS: Readonly<Record<Schedule, number>> = {
  byHand: Number.POSITIVE_INFINITY,
  hourly: HOUR_MILLISECONDS,
  daily: 24 * HOUR_MILLISECONDS,
  weekly: 7 * 24 * HOUR_MILLISECONDS,
};

/**
 * Pulls what a source has since the last time into the Facts tab, as much as one call can; the next call goes on from there, and a
 * run that was broken off repeats its last days without doubling them. All calls of a run are one step for Undo.
 */
export const pullSource = action({
  id: 'pullSource',
  undoLabel: (target) => ({ en: `data from ${isolate(target)}`, fa: `داده‌های ${isolate(target)}` }),
  run(request: Request, document, change): Outcome {
    const began = Date.now();
    const known = findConnection(request, document.properties);
    if (!known) throw new Refusal('noConnection', { value: request.account });
    const connector = connectorOf(known);
    const { unknown, ...asked } = asListed(known, listSources(document));
    const secrets = connector.auth.kind === 'google' ? {} : readSecrets(connectionId(known));
    if (!secrets) return stopped(asked, stopWords.noKey(connector.label), document, change);
    const wrong = wrongChoice(connector, asked.config, unknown);
    if (wrong) return stopped(asked, wrong, document, change);
    const says = (stop: Stop): { readonly words: Text; readonly next: number } => {
      const next = nextAttempt(stop, asked);
      return { words: stopSentence(stop, connector, document.serialAt(new Date(next))), next };
    };
    const config = learnt(connector, { ...asked.config, ...secrets });
    if ('stop' in config) {
      const { words, next } = says(config.stop);
      return stopped(asked, words, document, change, { next });
    }
    const connection = { ...asked, config: withoutSecrets(connector, config.config) };
    const { streams, firstDay } = connection;
    const pull = withZoneOffsets({ connector, config: config.config, streams, firstDay, today: document.today() });
    const from = connection.state ?? startOf(pull);
    const beganOn = (connection.state && connection.beganOn) ?? pull.today;
    const pulled = pullSome(pull, from, began + CALL_MILLISECONDS);
    const { facts, state, stop, lacks } = pulled;
    const { words = null, next = 0 } = stop ? says(stop) : {};
    if (words && facts.length === 0) return stopped(connection, words, document, change, { state, beganOn, next });
    const isDone = state === null;
    // Several reports of one property would mark its days several times.
    const hasMarks = connector.events !== undefined && !streams.includes(connector.own?.stream ?? '');
    const events = isDone && hasMarks ? pullEvents(pull) : null;
    const marked = events && takeEvents(markedBy(connection, events), document, change.onFailure);
    const lacking = lacks.length === 0 ? null : stopWords.lacking(connector.label, lackingLabels(connector, lacks));
    const told = words ?? (isDone ? (lacking ?? doneWords(hasMarks, events)) : stopWords.time(daysLeft(pull, state)));
    const slice = listed(pulled, told, connection, pull, document);
    const label = accountOfTool(request.source, request.account)[document.language()];
    const outcome = writeSlice({ ...slice, label, events: marked, more: connection }, document, change);
    const period = PERIODS[connection.schedule];
    remember(
      {
        ...connection,
        state,
        run: isDone ? '' : outcome.run,
        beganOn: isDone ? null : beganOn,
        rows: isDone ? 0 : rowsOf(connection) + facts.length,
        firstDay: isDone ? beganOn : connection.firstDay,
        ...(events && { events: events.slice(0, MOST_REMEMBERED).map(({ id }) => id) }),
        // A look-back reaches further than was asked for.
        since: Math.min(connection.since ?? connection.firstDay, slice.whole.firstDay),
        next: stop ? next : isDone && Number.isFinite(period) ? Date.now() + period : 0,
      },
      connection,
      document,
      change,
    );
    const { added, replaced } = outcome;
    log(connection, { added, replaced, began, state: told }, document, change);
    return { added, replaced, daysLeft: daysLeft(pull, state), isDone, stopped: words, lacking };
  },
  /** Takes the facts of the run back, and with them how far it had come. */
  undo(step: FactStep, document) {
    undoRun(step, document);
    const before = step.more as Connection;
    if (findConnection(before, document.properties)) keepConnection(before, document.properties);
    return 0;
  },
});

function doneWords(hasMarks: boolean, events: readonly SourceEvent[] | null): Text {
  return hasMarks && !events ? stopWords.doneWithoutEvents : stopWords.done;
}

function markedBy(connection: Connection, events: readonly SourceEvent[]) {
  const { source, account, events: taken = [] } = connection;
  return { source, account, label: connectorOf(connection).label, events, taken };
}

/** Why what people wrote in the Sources tab cannot be brought, in words; null where it can. */
function wrongChoice({ own, label }: Connector, config: ConfigOf, unknown: string | undefined): Text | null {
  if (unknown !== undefined) return stopWords.unknownField(label, unknown);
  return own?.problem(config) ?? null;
}

/** What stands with the document of what is pulled with. */
function withoutSecrets({ fields }: Connector, config: ConfigOf): ConfigOf {
  return Object.fromEntries(Object.entries(config).filter(([name]) => !fields[name]?.isSecret));
}

/** How many facts the calls of the run that goes on have brought. */
function rowsOf({ state, rows = 0 }: Connection): number {
  return state === null ? 0 : rows;
}

function listed({ facts }: Pulled, says: Text, connection: Connection, pull: Pull, document: OpenDocument) {
  const { source, account, run, firstDay, schedule } = connection;
  const days = facts.map(({ date }) => date);
  return {
    source,
    account,
    run,
    facts,
    whole: {
      metrics: metricsOf(facts),
      firstDay: days.reduce((first, day) => Math.min(first, day), Math.min(firstDay, pull.today)),
      lastDay: days.reduce((last, day) => Math.max(last, day), firstDay),
      rows: rowsOf(connection) + facts.length,
      query: writeQuery(connectorOf(connection), connection, document.language()),
      schedule,
      state: says[document.language()],
    },
  };
}

function metricsOf(facts: readonly Fact[]) {
  return [...new Map(facts.map(({ metric, unit, grain }) => [`${metric} ${unit}`, { metric, unit, grain }])).values()];
}

interface Told {
  readonly added: number;
  readonly replaced: number;
  /** In milliseconds since 1970. */
  readonly began: number;
  readonly state: Text;
}

function log(
  { source, account }: Connection,
  { added, replaced, began, state }: Told,
  document: OpenDocument,
  { onFailure }: Transaction<FactStep>,
): void {
  const seconds = Math.round((Date.now() - began) / 1_000);
  logRun({ source, account, added, replaced, seconds, state: state[document.language()] }, document, onFailure);
}

/** Nothing came: the Sources tab says why. */
function stopped(
  connection: Connection,
  words: Text,
  document: OpenDocument,
  change: Transaction<FactStep>,
  changed: Partial<Connection> = {},
): Outcome {
  const { source, account, firstDay } = connection;
  const today = document.today();
  const run = { source, account, metrics: [], firstDay: Math.min(firstDay, today), lastDay: Math.min(firstDay, today) };
  const { schedule } = connection;
  keepSource(
    { ...run, schedule, rows: rowsOf(connection), state: words[document.language()] },
    document,
    change.onFailure,
  );
  log(connection, { added: 0, replaced: 0, began: Date.now(), state: words }, document, change);
  remember({ ...connection, ...changed }, connection, document, change);
  return { added: 0, replaced: 0, daysLeft: 0, isDone: false, stopped: words, lacking: null };
}

function remember(
  now: Connection,
  before: Connection,
  { properties }: OpenDocument,
  { onFailure }: Transaction<FactStep>,
): void {
  onFailure(() => keepConnection(before, properties));
  keepConnection(now, properties);
}

/** When to ask again, in milliseconds since 1970: when the source says so; a limit of a day ends with the day in UTC, any other within the hour. */
function nextAttempt(stop: Stop, connection: Connection): number {
  const { streams } = connectorOf(connection);
  const day = 24 * HOUR_MILLISECONDS;
  if ('wait' in stop && stop.wait !== null) return Date.now() + Math.min(stop.wait, day);
  const isDaily = connection.streams.some((name) => streams[name]?.limits.perDay !== undefined);
  if (stop.why !== 'wait' || !isDaily) return Date.now() + HOUR_MILLISECONDS;
  return Math.ceil(Date.now() / day) * day + 5 * 60_000;
}
