import type { DocumentState } from '../../src/api.ts';
import { kpisView } from './kpis/kpisView.tsx';
import { okrsView } from './okrs/okrsView.tsx';
import { templatesView } from './templates/templatesView.tsx';
import type { View } from './view.ts';
import { weekView } from './week/weekView.tsx';

/** The tabs of the sidebar, in reading order. */
export const views: readonly [View, ...View[]] = [weekView, templatesView, okrsView, kpisView];

/** The view to open on: the week, once there is something to check in. */
export function firstView(documentState: DocumentState | null): string {
  return (documentState?.hasOkrs ? weekView : templatesView).id;
}
