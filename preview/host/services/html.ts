import type { Boundary } from '../service.ts';

type GasOutput = GoogleAppsScript.HTML.HtmlOutput;
type Members = Pick<
  GasOutput,
  | 'addMetaTag'
  | 'append'
  | 'clear'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setFaviconUrl'
  | 'setHeight'
  | 'setSandboxMode'
  | 'setTitle'
  | 'setWidth'
  | 'setXFrameOptionsMode'
>;

/** A page that a script made. */
class HtmlOutput implements Members {
  content: string;
  title = '';
  width = 0;
  height = 0;
  readonly self: GasOutput;

  constructor(boundary: Boundary, content: string) {
    this.content = content;
    this.self = boundary.expose('HtmlOutput', this);
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: string): GasOutput {
    this.content = content;
    return this.self;
  }
  append(content: string): GasOutput {
    this.content += content;
    return this.self;
  }
  clear(): GasOutput {
    return this.setContent('');
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): GasOutput {
    this.title = title;
    return this.self;
  }
  getWidth(): number {
    return this.width;
  }
  setWidth(width: number): GasOutput {
    this.width = width;
    return this.self;
  }
  getHeight(): number {
    return this.height;
  }
  setHeight(height: number): GasOutput {
    this.height = height;
    return this.self;
  }
  addMetaTag(name: string): GasOutput {
    if (!META_TAGS.includes(name))
      throw new Error(`The meta tag you specified is not allowed in this context: ${name}.`);
    return this.self;
  }
  setFaviconUrl(): GasOutput {
    return this.self;
  }
  setSandboxMode(): GasOutput {
    return this.self;
  }
  setXFrameOptionsMode(): GasOutput {
    return this.self;
  }
}

const META_TAGS = ['viewport', 'apple-mobile-web-app-capable', 'mobile-web-app-capable', 'google-site-verification'];

/** @param files The project's HTML files by name, without .html. */
export function htmlService(boundary: Boundary, files: Readonly<Record<string, string>>): object {
  return boundary.expose('HtmlService', {
    createHtmlOutput: (html = '') => new HtmlOutput(boundary, html).self,
    createHtmlOutputFromFile: (name: string) => {
      const html = files[name.replace(/\.html$/, '')];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return new HtmlOutput(boundary, html).self;
    },
  } satisfies Partial<Record<keyof GoogleAppsScript.HTML.HtmlService, (...args: never[]) => unknown>>);
}
