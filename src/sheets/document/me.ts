/** By which name the Owner column knows this user. Their address would take a wider scope. */
const ME = 'rasad.me';
const WHOSE = 'rasad.whose';

/** Whose key results someone looks at. */
export type Whose = 'mine' | 'team' | 'everyone';

/** Who this user is, and whose key results they last looked at. */
export interface Me {
  /** Blank until they have said so. */
  readonly me: string;
  readonly whose: Whose;
}

export function readMe(): Me {
  const kept = PropertiesService.getUserProperties().getProperties();
  return { me: kept[ME] ?? '', whose: whoseFrom(kept[WHOSE]) };
}

export function keepMe({ me, whose }: Me): void {
  PropertiesService.getUserProperties().setProperties({ [ME]: String(me).trim(), [WHOSE]: whoseFrom(whose) });
}

function whoseFrom(kept: unknown): Whose {
  return kept === 'team' || kept === 'everyone' ? kept : 'mine';
}
