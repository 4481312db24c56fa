import { mk01 } from './mk01.ts';
import type { Template } from './template.ts';

/** Every template, team by team: the table of contents. */
export const templates: readonly Template[] = [mk01];
