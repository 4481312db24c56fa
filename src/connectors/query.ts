import { foldText } from '../core/fold.ts';
import type { Language, Text } from '../core/text.ts';
import type { Choice, ConfigOf, Connector } from './connector.ts';

/** What is brought of an account: the streams, or the fields that a person chose. */
export interface Query {
  readonly streams: readonly string[];
  readonly config: ConfigOf;
}

const BY: Text = { en: 'by', fa: 'به تفکیک' };
const BETWEEN: Text = { en: ', ', fa: '، ' };

/**
 * A query as its cell in the Sources tab tells it: what is ready made by its labels, fields of a person's own by their names.
 * @example
 * writeQuery(ga4, { streams: ['report'], config: { metrics: 'sessions', breakdown: 'pagePath' } }, 'en') //=> 'Sessions by Page'
 */
export function writeQuery(connector: Connector, { streams, config }: Query, language: Language): string {
  const { own } = connector;
  if (!own || !streams.includes(own.stream)) {
    return streams.flatMap((name) => connector.streams[name]?.label[language] ?? []).join('; ');
  }
  const [metrics = '', ...breakdown] = [own.metrics, own.breakdown].map((field) =>
    namesIn(config[field] ?? '')
      .map((name) => choicesOf(connector, field).find(({ value }) => value === name)?.label[language] ?? name)
      .join(BETWEEN[language]),
  );
  return [metrics, ...breakdown.filter((text) => text !== '')].join(` ${BY[language]} `);
}

/**
 * What people wrote into such a cell, in either language and in any case. Fields of a person's own stay such, and what is ready made
 * stays that: they are accounts of their own.
 * @returns the query, the first word that means nothing, or null where the cell says nothing new
 */
export function readQuery(connector: Connector, now: Query, text: string): Query | { readonly unknown: string } | null {
  const languages = ['en', 'fa'] as const;
  if (text.trim() === '' || languages.some((language) => writeQuery(connector, now, language) === text.trim())) {
    return null;
  }
  const { own } = connector;
  return own && now.streams.includes(own.stream) ? readFields(connector, now, text) : readStreams(connector, now, text);
}

function readStreams({ streams, own }: Connector, now: Query, text: string): ReturnType<typeof readQuery> {
  const words = text.split(/[;؛\n]/).map((word) => word.trim());
  const known = Object.entries(streams).filter(([name]) => name !== own?.stream);
  const named = words.filter(Boolean).map((word) => {
    const found = known.find(([name, { label }]) => [name, label.en, label.fa].map(foldText).includes(foldText(word)));
    return { word, name: found?.[0] };
  });
  const unknown = named.find(({ name }) => name === undefined);
  if (unknown) return { unknown: unknown.word };
  const chosen = named.map(({ name }) => name);
  // In the order in which they are pulled, each once.
  return { ...now, streams: known.map(([name]) => name).filter((name) => chosen.includes(name)) };
}

function readFields(connector: Connector, now: Query, text: string): ReturnType<typeof readQuery> {
  const { own } = connector;
  if (!own) return null;
  const by = new RegExp(`\\s(?:${BY.en}|${BY.fa})\\s`, 'i');
  const [metrics = '', breakdown = ''] = text.split(by);
  const fields = { [own.metrics]: metrics, [own.breakdown]: breakdown };
  const config: Record<string, string> = { ...now.config };
  for (const [field, list] of Object.entries(fields)) {
    const names = namesIn(list).map((word) => ({ word, name: namedBy(word, choicesOf(connector, field)) }));
    const unknown = names.find(({ name }) => name === null);
    if (unknown) return { unknown: unknown.word };
    config[field] = names.map(({ name }) => name).join(',');
  }
  return config[own.metrics] === '' ? null : { ...now, config };
}

/** A field by what people call it; Google's own name stands for itself. */
function namedBy(word: string, choices: readonly Choice[]): string | null {
  const found = choices.find(({ value, label }) => [value, label.en, label.fa].map(foldText).includes(foldText(word)));
  return found?.value ?? (/^[A-Za-z]\w*(:[\w[\]]+)?$/.test(word) ? word : null);
}

function choicesOf({ fields }: Connector, field: string): readonly Choice[] {
  return fields[field]?.choices?.known ?? [];
}

function namesIn(list: string): string[] {
  return list
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
