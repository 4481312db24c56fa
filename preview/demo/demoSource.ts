/** A service that the preview plays, so that a person can try a connector with no account. */
export interface DemoSource {
  /** The host that it answers for. */
  readonly host: string;
  /** What a key looks like that it takes; any other is refused as the service refuses it. */
  readonly key: string;
  /** What people call the tool; left out where nobody types its key, as where it takes the token of the script. */
  readonly name?: { readonly en: string; readonly fa: string };
  /** The code with which it sends people back who allowed something on a page of its own. */
  readonly code?: string;
  answer(request: DemoRequest): DemoAnswer;
}

export interface DemoRequest {
  readonly method: string;
  readonly url: URL;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it was sent. */
  readonly body: string;
  /** Today in UTC, as `2026-11-29`. */
  readonly today: string;
}

export interface DemoAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text as it is. */
  readonly body: unknown;
}
