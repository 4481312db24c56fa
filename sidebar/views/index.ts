import { dataView } from './data/dataView.tsx';
import { kpisView } from './kpis/kpisView.tsx';
import { okrsView } from './okrs/okrsView.tsx';
import { templatesView } from './templates/templatesView.tsx';
import type { View } from './view.ts';
import { weekView } from './week/weekView.tsx';

/** The tabs of the sidebar, in reading order. */
export const views: readonly [View, ...View[]] = [weekView, templatesView, okrsView, kpisView, dataView];

/** The view to open on: what to do this week or to begin with. Without the file, templates can be read all the same. */
export function firstView(isUnreachable: boolean): string {
  return (isUnreachable ? templatesView : weekView).id;
}
