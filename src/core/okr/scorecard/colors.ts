import type { Status } from '../status.ts';

/** The colours of a status: text on its tint (4.5:1 or more) and its bar on the track (3:1 or more). */
export interface StatusColors {
  readonly text: string;
  readonly tint: string;
  readonly bar: string;
}

export const statusColors: Readonly<Record<Status, StatusColors>> = {
  done: { text: '#0b57d0', tint: '#e8f0fe', bar: '#0b57d0' },
  on_track: { text: '#0d652d', tint: '#e6f4ea', bar: '#188038' },
  at_risk: { text: '#8a4600', tint: '#fef0e0', bar: '#b06000' },
  off_track: { text: '#a50e0e', tint: '#fce8e6', bar: '#c5221f' },
  too_early: { text: '#3c4043', tint: '#f1f3f4', bar: '#5f6368' },
  no_data: { text: '#3c4043', tint: '#f1f3f4', bar: '#5f6368' },
};

/** The rest of the tab. */
export const tabColors = {
  header: '#0b57d0',
  headerText: '#ffffff',
  objective: '#eef3fd',
  track: '#e8eaed',
  sampleText: '#5f6368',
  computedText: '#3c4043',
} as const;
