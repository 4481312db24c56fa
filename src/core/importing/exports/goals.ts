import type { ExportProfile } from './exportProfile.ts';

const OBJECTIVE = 'objective|objective name|objective title|objectives|هدف|هدف کیفی|عنوان هدف';
const KEY_RESULT =
  'key result|key result name|key result title|key results|kr|kr name|result|نتیجه کلیدی|نتایج کلیدی|عنوان نتیجه کلیدی';
const TITLE = 'title|name|goal|goal name|goal title|objective / key result|objective/key result|okr|عنوان|نام';
const KIND = 'object type|type|item type|نوع';
const START =
  'start|start value|starting value|initial value|initial|baseline|initial number value|kr start value|steps start|شروع|اغاز|مقدار شروع|مقدار اغاز|مقدار اولیه|خط پایه';
const TARGET = 'target|target value|end value|target number value|kr target value|steps end|مقدار هدف|هدف عددی|تارگت';
const CURRENT =
  'current|current value|actual|actual value|latest value|current number value|kr current value|steps current|مقدار فعلی|فعلی|مقدار کنونی|اکنون';
const PROGRESS =
  'progress|overall progress|attainment|percent completed|percent complete|completion|پیشرفت|درصد پیشرفت';

/**
 * A table of goals as several tools and people write it. What Perdoo, Weekdone and Quantive call the columns of their exports, and Asana
 * and ClickUp those of goals, is not published: these are the words of their interfaces and of their programs' answers, and the
 * file's name tells whose it is. Owners come along where goals become objectives, and never into the Facts tab.
 */
export const goals: ExportProfile = {
  source: 'csv',
  name: { en: 'Goals and key results', fa: 'هدف‌ها و نتیجه‌های کلیدی' },
  knownBy: [
    [OBJECTIVE, KEY_RESULT, `${TARGET}|${CURRENT}|${PROGRESS}`],
    [TITLE, KIND, `${TARGET}|${PROGRESS}`, `${START}|${CURRENT}|${PROGRESS}`],
    [`${TITLE}|${KEY_RESULT}`, TARGET, CURRENT],
  ],
  columns: [
    [OBJECTIVE, { as: 'entity', type: 'objective' }],
    [`${KEY_RESULT}|${TITLE}`, { as: 'entity', type: 'key_result' }],
    [KIND, { as: 'kind' }],
    ['key result id|kr id|id|gid|goal id', { as: 'id' }],
    ['aligned to|parent|parent goal|parent objective|parent name|والد|هدف بالادست', { as: 'parent' }],
    [START, { as: 'metric', metric: 'kr_start', unit: 'count' }],
    [TARGET, { as: 'metric', metric: 'kr_target', unit: 'count' }],
    [CURRENT, { as: 'metric', metric: 'kr_current', unit: 'count' }],
    [PROGRESS, { as: 'metric', metric: 'objective_progress', unit: 'ratio' }],
    ['unit|units|metric unit|unit of measure|metric type|currency|واحد', { as: 'unit' }],
    ['weight|وزن', { as: 'weight' }],
    ['owner|owners|owner name|lead|assignee|responsible|مسئول|مالک|صاحب هدف', { as: 'owner' }],
    ['cycle|period|time period|timeframe|session|quarter|دوره|چرخه|فصل', { as: 'cycle' }],
    ['period start|start date|start on|starts|تاریخ شروع|شروع دوره|تاریخ اغاز', { as: 'firstDay' }],
    ['status|state|confidence status|وضعیت', { as: 'status' }],
    ['link|url|permalink|پیوند|لینک|نشانی', { as: 'link' }],
    ['period end|end date|due date|due on|due|deadline|پایان|پایان دوره|تاریخ پایان|سررسید|مهلت', { as: 'lastDay' }],
  ],
  others: 'ignored',
  namedSources: {
    perdoo: /perdoo/i,
    weekdone: /weekdone/i,
    quantive: /quantive|gtmhub/i,
    viva_goals: /viva/i,
    asana: /asana/i,
    clickup: /click ?up/i,
  },
};
