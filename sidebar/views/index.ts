import { kpisView } from './kpis/kpisView.tsx';
import { okrsView } from './okrs/okrsView.tsx';
import { templatesView } from './templates/templatesView.tsx';
import type { View } from './view.ts';

/** The tabs of the sidebar, in reading order; it opens on the first. */
export const views: readonly [View, ...View[]] = [templatesView, okrsView, kpisView];
