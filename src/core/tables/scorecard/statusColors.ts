import type { Status } from '../../okr/status.ts';

/** The colours of a status: text and bar on its tint (4.5:1 or more). */
export interface StatusColors {
  readonly text: string;
  readonly tint: string;
}

export const statusColors: Readonly<Record<Status, StatusColors>> = {
  done: { text: '#0b57d0', tint: '#e8f0fe' },
  on_track: { text: '#0d652d', tint: '#e6f4ea' },
  at_risk: { text: '#8a4600', tint: '#fef0e0' },
  off_track: { text: '#a50e0e', tint: '#fce8e6' },
  too_early: { text: '#5f6368', tint: '#f1f3f4' },
  no_data: { text: '#5f6368', tint: '#f1f3f4' },
};
