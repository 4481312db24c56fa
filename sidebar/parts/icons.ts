import archive from 'lucide/dist/esm/icons/archive.mjs';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import briefcase from 'lucide/dist/esm/icons/briefcase.mjs';
import calendarCheck from 'lucide/dist/esm/icons/calendar-check.mjs';
import calendarDays from 'lucide/dist/esm/icons/calendar-days.mjs';
import chartColumn from 'lucide/dist/esm/icons/chart-no-axes-column.mjs';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import circleQuestion from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import clipboardList from 'lucide/dist/esm/icons/clipboard-list.mjs';
import cloud from 'lucide/dist/esm/icons/cloud.mjs';
import compass from 'lucide/dist/esm/icons/compass.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import database from 'lucide/dist/esm/icons/database.mjs';
import eraser from 'lucide/dist/esm/icons/eraser.mjs';
import externalLink from 'lucide/dist/esm/icons/external-link.mjs';
import fileUp from 'lucide/dist/esm/icons/file-up.mjs';
import flag from 'lucide/dist/esm/icons/flag.mjs';
import flaskConical from 'lucide/dist/esm/icons/flask-conical.mjs';
import hash from 'lucide/dist/esm/icons/hash.mjs';
import layoutDashboard from 'lucide/dist/esm/icons/layout-dashboard.mjs';
import listTree from 'lucide/dist/esm/icons/list-tree.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import messagesSquare from 'lucide/dist/esm/icons/messages-square.mjs';
import newspaper from 'lucide/dist/esm/icons/newspaper.mjs';
import pencil from 'lucide/dist/esm/icons/pencil.mjs';
import plug from 'lucide/dist/esm/icons/plug.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import settings from 'lucide/dist/esm/icons/settings.mjs';
import shoppingCart from 'lucide/dist/esm/icons/shopping-cart.mjs';
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import target from 'lucide/dist/esm/icons/target.mjs';
import trash from 'lucide/dist/esm/icons/trash.mjs';
import trendingUp from 'lucide/dist/esm/icons/trending-up.mjs';
import undo from 'lucide/dist/esm/icons/undo-2.mjs';
import users from 'lucide/dist/esm/icons/users.mjs';
import wrench from 'lucide/dist/esm/icons/wrench.mjs';

/** One icon for each kind of thing and for each thing to do, named for what it means and not for how it looks. */
export const icons = {
  objective: target,
  map: listTree,
  keyResult: flag,
  kpi: chartColumn,
  dashboard: layoutDashboard,
  week: calendarCheck,
  close: archive,
  plan: clipboardList,
  talk: messagesSquare,
  mail,
  forecast: trendingUp,
  calendar: calendarDays,
  number: hash,
  tool: wrench,
  team: users,
  business: briefcase,
  shop: shoppingCart,
  software: cloud,
  app: smartphone,
  media: newspaper,
  localService: store,
  direction: compass,
  explain: circleQuestion,
  favourite: star,
  sample: flaskConical,
  data: database,
  file: fileUp,
  connect: plug,
  settings,
  search,
  insert: plus,
  undo,
  clear: eraser,
  edit: pencil,
  delete: trash,
  copy,
  back: arrowLeft,
  newTab: externalLink,
  done: circleCheck,
  failed: circleAlert,
};

export type IconName = keyof typeof icons;

/** Icons that point along the line turn with the direction of the text; a chart runs from left to right in every language. */
export const directed: ReadonlySet<IconName> = new Set(['undo', 'back', 'newTab', 'map']);
