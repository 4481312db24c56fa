import { co01 } from './co01.ts';
import { co02 } from './co02.ts';
import { cs01 } from './cs01.ts';
import { cs02 } from './cs02.ts';
import { cs03 } from './cs03.ts';
import { ec01 } from './ec01.ts';
import { ec02 } from './ec02.ts';
import { ec03 } from './ec03.ts';
import { em01 } from './em01.ts';
import { em02 } from './em02.ts';
import { fo01 } from './fo01.ts';
import { fo02 } from './fo02.ts';
import { fo03 } from './fo03.ts';
import { gr01 } from './gr01.ts';
import { gr02 } from './gr02.ts';
import { gr03 } from './gr03.ts';
import { mk01 } from './mk01.ts';
import { mk02 } from './mk02.ts';
import { mk03 } from './mk03.ts';
import { mk04 } from './mk04.ts';
import { mk05 } from './mk05.ts';
import { mk06 } from './mk06.ts';
import { pr01 } from './pr01.ts';
import { pr02 } from './pr02.ts';
import { pr03 } from './pr03.ts';
import { sa01 } from './sa01.ts';
import { sa02 } from './sa02.ts';
import { sa03 } from './sa03.ts';
import { se01 } from './se01.ts';
import { se02 } from './se02.ts';
import { so01 } from './so01.ts';
import { so02 } from './so02.ts';
import type { Template } from './template.ts';

/** Every template, team by team: the table of contents. */
export const templates: readonly Template[] = [
  mk01,
  mk02,
  mk03,
  mk04,
  mk05,
  mk06,
  gr01,
  gr02,
  gr03,
  sa01,
  sa02,
  sa03,
  ec01,
  ec02,
  ec03,
  co01,
  co02,
  se01,
  se02,
  em01,
  em02,
  so01,
  so02,
  pr01,
  pr02,
  pr03,
  cs01,
  cs02,
  cs03,
  fo01,
  fo02,
  fo03,
];
