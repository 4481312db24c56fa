import { withQuery } from '../connectors/address.ts';
import type { ConfigOf } from '../connectors/connector.ts';
import type { Language, Text } from '../core/text.ts';
import { connectorNamed, filledIn, withKept } from './actions/connectSource.ts';
import type { OpenDocument } from './document/document.ts';
import { userLanguage } from './document/language.ts';
import { connectionId } from './fetch/connections.ts';
import { takeCode } from './fetch/proof.ts';
import { keepSecrets, readSecrets } from './fetch/secrets.ts';

/** The top-level function that Google calls. It is never renamed: links that are under way know it by this name. */
const CALLBACK = 'authCallback';
/** How long a link is good for, in seconds. */
const LINK_SECONDS = 3_600;

/** Where a tool sends people back to; they enter it there with their app. */
export function redirectAddress(): string {
  return `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`;
}

/**
 * The page of a tool on which a person allows Rasad to read there. Their secret is kept for when they come back; what else is needed then
 * travels in a token that Google makes and checks.
 */
export function authorizationLink(
  { source, config }: { readonly source: string; readonly config: ConfigOf },
  document: OpenDocument,
): string {
  const connector = connectorNamed(source);
  const { auth, fields } = connector;
  if (auth.kind !== 'authorizationCode') throw new Error(`${source} needs no permission.`);
  const filled = filledIn(connector, withKept(connector, config), document.language());
  const account = connector.account(filled);
  const [secrets, others] = [true, false].map((isSecret) =>
    Object.entries(filled).filter(([name]) => (fields[name]?.isSecret === true) === isSecret),
  ) as [[string, string][], [string, string][]];
  keepSecrets(connectionId({ source, account }), Object.fromEntries(secrets));
  let state = ScriptApp.newStateToken().withMethod(CALLBACK).withTimeout(LINK_SECONDS).withArgument('source', source);
  for (const [name, value] of others) state = state.withArgument(name, value);
  return withQuery(auth.authorizeUrl, {
    response_type: 'code',
    client_id: filled[auth.idField] ?? '',
    redirect_uri: redirectAddress(),
    ...(auth.scope !== undefined && { scope: auth.scope }),
    state: state.createToken(),
  });
}

interface Back {
  readonly parameter: Readonly<Record<string, string>>;
}

/**
 * Takes the answer of a person who comes back from that page, and tells them what to do next. No document is open then: all of it stands
 * in the person's own store.
 */
export function authCallback({ parameter }: Back): GoogleAppsScript.HTML.HtmlOutput {
  const { source = '', code = '' } = parameter;
  const connector = connectorNamed(source);
  const told = Object.fromEntries(Object.keys(connector.fields).map((name) => [name, parameter[name] ?? '']));
  const secrets = readSecrets(connectionId({ source, account: connector.account(told) }));
  const isAllowed =
    code !== '' &&
    secrets !== null &&
    takeCode(connector, { ...told, ...secrets }, { code, redirect: redirectAddress() });
  return page(isAllowed ? words.allowed(connector.label) : words.refused(connector.label), userLanguage());
}

const words = {
  allowed: (tool: Text): Text => ({
    en: `${tool.en} now lets Rasad in. Close this tab and choose “Test connection” in the sheet.`,
    fa: `${tool.fa} از این پس به رصد اجازه می‌دهد. این زبانه را ببندید و در فایل «آزمایش اتصال» را بزنید.`,
  }),
  refused: (tool: Text): Text => ({
    en: `${tool.en} gave no permission. Look at what is filled in in the sheet, and try again.`,
    fa: `${tool.fa} اجازه نداد. آنچه را در فایل پر کرده‌اید ببینید و دوباره امتحان کنید.`,
  }),
};

function page(says: Text, language: Language): GoogleAppsScript.HTML.HtmlOutput {
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  return HtmlService.createHtmlOutput(
    `<p dir="${direction}" lang="${language}" style="font:16px/1.6 sans-serif;margin:32px">${says[language]}</p>`,
  );
}
