/** A frame asks: run this function of the script. Both sides send only what the wire carries. */
export interface CallMessage {
  readonly call: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A frame asks: do this to the page, as google.script.host does. */
type HostMessage =
  | { readonly host: 'close' | 'focusEditor' }
  /** A link was followed to what Google makes of a spreadsheet that it has: this one stands on this computer alone. */
  | { readonly host: 'exportFile'; readonly format: string }
  /** A link was followed to a site that would send people back to the script: Google does not know this one. */
  | { readonly host: 'askPermission'; readonly address: string };

/** The page answers a call. */
export type ReplyMessage =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: { readonly name: string; readonly message: string } };

export type FrameMessage = CallMessage | HostMessage;
