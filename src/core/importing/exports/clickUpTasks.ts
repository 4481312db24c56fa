import type { ExportProfile } from './exportProfile.ts';

/**
 * Tasks. Headers as public programs read the export of a workspace: Task ID, Task Name, Status, Date Created, Date Created Text,
 * Due Date, Assignees, List Name, Folder Name/Path, Space Name, Time Estimated, Time Spent; newer ones have Date Done or Date
 * Closed too. The columns without “Text” hold milliseconds of UTC. Where no column says when a task was done, those that were made count.
 */
const base = {
  source: 'clickup',
  others: 'ignored',
  undated: 'passedOver',
} as const;

export const clickUpTasksDone: ExportProfile = {
  ...base,
  name: { en: 'ClickUp: tasks', fa: 'کلیک‌آپ: کارها' },
  knownBy: [['task id', 'task name', 'list name|space name', 'date done|date done text|date closed|date closed text']],
  columns: [
    ['date done text|date done|date closed text|date closed', { as: 'date' }],
    ['task id', { as: 'id' }],
  ],
  counts: 'tasks_done',
};

export const clickUpTasksCreated: ExportProfile = {
  ...base,
  name: { en: 'ClickUp: tasks', fa: 'کلیک‌آپ: کارها' },
  knownBy: [['task id', 'task name', 'list name|space name', 'date created|date created text']],
  columns: [
    ['date created text|date created', { as: 'date' }],
    ['task id', { as: 'id' }],
  ],
  counts: 'tasks_created',
};
