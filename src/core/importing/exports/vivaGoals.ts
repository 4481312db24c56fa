import type { ExportProfile } from './exportProfile.ts';
import { goals } from './goals.ts';

/**
 * The export of Viva Goals, which was closed at the end of 2025. Headers as a public program has listed them from a real file: Title,
 * Team, Creator, Owner, Period, Start Date, End Date, Description, Aligned To (weight, Objective ID), Metric Name, Unit, Target,
 * Object Type, Goal Type, Start, …, Progress %, Actual Progress, Status. It holds no current value, which follows from the progress;
 * other words for the kinds of goals are the companies' own.
 */
export const vivaGoals: ExportProfile = {
  ...goals,
  source: 'viva_goals',
  name: { en: 'Viva Goals: objectives and key results', fa: 'ویوا گولز: هدف‌ها و نتیجه‌های کلیدی' },
  knownBy: [['title', 'object type', 'aligned to', 'progress|actual progress']],
  columns: [
    ['title', { as: 'entity', type: 'key_result' }],
    ['object type', { as: 'kind' }],
    ['aligned to', { as: 'parent' }],
    ['start', { as: 'metric', metric: 'kr_start', unit: 'count' }],
    ['target', { as: 'metric', metric: 'kr_target', unit: 'count' }],
    ['progress|actual progress', { as: 'metric', metric: 'objective_progress', unit: 'ratio', isPercent: true }],
    ['unit', { as: 'unit' }],
    ['owner', { as: 'owner' }],
    ['period', { as: 'cycle' }],
    ['start date', { as: 'firstDay' }],
    ['end date', { as: 'lastDay' }],
    ['status', { as: 'status' }],
  ],
  namedSources: {},
};
