import type { ExportProfile } from './exportProfile.ts';

/**
 * The tasks of a project, of which those that are done count on their day. Headers as public programs read the export: Task ID,
 * Created At, Completed At, Last Modified, Name, Section/Column, Assignee, Assignee Email, Start Date, Due Date, Tags, Notes,
 * Projects, Parent task, then the fields that people added.
 */
export const asanaTasks: ExportProfile = {
  source: 'asana',
  name: { en: 'Asana: tasks of a project', fa: 'آسانا: کارهای پروژه' },
  knownBy: [['task id', 'created at', 'completed at', 'section/column|assignee|projects']],
  columns: [
    ['completed at', { as: 'date' }],
    ['task id', { as: 'id' }],
  ],
  others: 'ignored',
  counts: 'tasks_done',
  undated: 'passedOver',
};
