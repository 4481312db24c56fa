import { quoted } from '../formula/dialects/sheets.ts';
import { healthLabel } from '../tables/kpis/health.ts';
import { statusLabel } from '../tables/scorecard/rowTerms.ts';
import { statusColors } from '../tables/scorecard/statusColors.ts';
import type { DashboardScope } from './sources.ts';
import { dashboardWords as words } from './words.ts';

/** What colours the words of the page: each a condition on a cell, the first that holds first. */
export function colorRules(
  cell: string,
  { language }: DashboardScope,
): readonly { readonly when: string; readonly color: string }[] {
  const is = (label: string): string => `${cell}=${quoted(label)}`;
  const ends = (word: string): string => `RIGHT(${cell};${word.length})=${quoted(word)}`;
  return [
    {
      when: `OR(${is(healthLabel('unhealthy', language))};${is(statusLabel('off_track', language))};${ends(words.worse[language])})`,
      color: statusColors.off_track.text,
    },
    {
      when: `OR(${is(healthLabel('healthy', language))};${is(statusLabel('on_track', language))};${is(statusLabel('done', language))};${ends(words.better[language])})`,
      color: statusColors.on_track.text,
    },
    {
      when: `OR(${is(statusLabel('at_risk', language))};${ends(words.stale[language])})`,
      color: statusColors.at_risk.text,
    },
  ];
}
