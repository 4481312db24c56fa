import type { Status } from '../okr/status.ts';
import type { Language } from '../text.ts';

/** What a mail says, before it is laid out: the same for its HTML and for its text. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly title: string;
  /** Below the title: the day, the file. */
  readonly subtitle: string;
  /** What must be known before anything below is read; `''` where that is nothing. */
  readonly notice: string;
  /** How many key results have each status; those that none has are left out. */
  readonly tallies: readonly { readonly status: Status; readonly count: number; readonly words: string }[];
  readonly sections: readonly MailSection[];
  readonly link: MailLink | null;
  /** Why it came, and how to stop it. */
  readonly footer: readonly string[];
}

export interface MailSection {
  readonly title: string;
  /** Said where there are no items. */
  readonly nothing: string;
  readonly items: readonly MailItem[];
  /** How many of them are told in full. */
  readonly most: number;
}

/** One thing that a section tells of. Every text may hold marks of `isolate`, and none is HTML. */
export interface MailItem {
  readonly name: string;
  readonly badge: MailBadge | null;
  readonly bar: MailBar | null;
  readonly sentences: readonly string[];
  readonly link: MailLink | null;
}

/** A word on a tint, with a glyph before it. */
export interface MailBadge {
  readonly glyph: string;
  readonly words: string;
  readonly text: string;
  readonly tint: string;
}

/** How far something has come and how far it should be, as fractions from 0 to 1. */
export interface MailBar {
  readonly progress: number;
  readonly expected: number | null;
  readonly color: string;
  /** The same in figures. */
  readonly words: string;
}

interface MailLink {
  readonly words: string;
  readonly address: string;
}

/** A mail as it is sent. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
