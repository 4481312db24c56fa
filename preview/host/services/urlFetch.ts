import type { FetchAnswer, Web } from '../contract.ts';
import type { Boundary } from '../service.ts';

/** There is no web behind the preview but what it is given. */
export const NO_WEB: Web = ({ url }) => {
  throw new Error(`DNS error: ${hostIn(url)}`);
};

const OPTIONS = ['method', 'headers', 'payload', 'contentType', 'muteHttpExceptions', 'followRedirects'];

type Options = Readonly<Record<string, unknown>>;

/** UrlFetchApp; several requests are answered one after another, and fail together as Google lets them. */
export function urlFetchApp(boundary: Boundary, web: Web): object {
  const fetch = (url: string, options: Options = {}): object => {
    const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
    if (unknown) throw new Error(`UrlFetchApp.fetch with ${unknown} is not implemented in the preview`);
    if (!/^https?:\/\/[^/]/.test(url)) throw new Error(`Attribute provided with invalid value: ${url}`);
    const { body, contentType } = sent(options);
    const headers = lowerCase((options.headers ?? {}) as Record<string, string>);
    const answer = web({
      method: String(options.method ?? 'get').toUpperCase(),
      url,
      headers: { ...(contentType && { 'content-type': contentType }), ...headers },
      body,
    });
    if (answer.status >= 400 && options.muteHttpExceptions !== true) {
      throw new Error(`Request failed for ${hostIn(url)} returned code ${answer.status}.`);
    }
    return response(boundary, answer);
  };
  return boundary.expose('UrlFetchApp', {
    fetch,
    fetchAll: (requests: readonly (Options & { readonly url: string })[]): object[] =>
      requests.map(({ url, ...options }) => fetch(url, options)),
  });
}

/** Without a content type an object is a form, as Google sends it. */
function sent({ payload, contentType }: Readonly<Record<string, unknown>>): { body: string; contentType?: string } {
  if (payload === undefined) return { body: '' };
  if (typeof payload === 'string') return { body: payload, contentType: String(contentType ?? 'text/plain') };
  const form = new URLSearchParams(payload as Record<string, string>);
  return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' };
}

function response(boundary: Boundary, { status, headers = {}, body }: FetchAnswer): object {
  return boundary.expose('HTTPResponse', {
    getResponseCode: (): number => status,
    getAllHeaders: (): object => ({ ...headers }),
    getHeaders: (): object => ({ ...headers }),
    getContentText: (): string => body,
  });
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function hostIn(url: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? url;
}
