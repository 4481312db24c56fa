import type { CellPosition, Getters } from '@odoo/o-spreadsheet';
import { isTextFormat } from '../formats.ts';
import { engineFormula } from '../formula.ts';
import { joinedDigits } from '../spacedDigits.ts';
import type { Attachment } from './attachments.ts';
import './attachments.ts';
import './batch.ts';
import './lateEvaluation.ts';
import './runHistory.ts';
import './validationSources.ts';
import type { CommandName, Commands, Write } from './commands.ts';
import { withoutGridsPercent } from './gridsPercent.ts';
import { DispatchResult, Model } from './odoo.ts';
import { type PersonEdit, personEdit } from './personEdit.ts';
import { isHostsSort, type PersonSort } from './personSort.ts';
import type { Dispatch, Link } from './plugin.ts';

export type Reader = Getters & {
  getAttachments(): readonly Attachment[];
  isRightToLeft(sheetId: string): boolean;
  computeCells(): void;
};

/** The engine's model with Google's way of writing: writes wait, and any read sends them. */
export interface Engine {
  readonly model: Model;
  write<N extends CommandName>(name: N, payload: Commands[N]): void;
  /** Sends the waiting writes as one step, then gives the getters. */
  read(): Reader;
  /** The getters for names, order and size of the sheets: waiting writes to cells do not touch these, and go on waiting. */
  readShape(): Reader;
  flush(): void;
  /** The getters for where a name lies: waiting writes that cannot touch this name go on waiting. */
  readName(name: string): Reader;
  /** The getters for which columns are grouped: waiting writes that group nothing go on waiting. */
  readGroups(): Reader;
  /** The writes that have not been sent yet. */
  readonly waiting: readonly Write[];
  /** Raises the error at the next flush or read, as Google does with a value that a validation refuses. */
  refuseLater(error: Error): void;
  /** Sends the waiting writes and gives the getters, without raising what waits to be raised. */
  peek(): Reader;
  /** All that is written inside is undone together. */
  asOneStep<T>(work: () => T): T;
  /** True while cells are being computed: custom functions may read, not write. */
  readonly computing: boolean;
  /** Runs a custom function. */
  whileComputing<T>(work: () => T): T;
  nextId(prefix: string): string;
}

const SHAPING: ReadonlySet<CommandName> = new Set([
  'CREATE_SHEET',
  'DUPLICATE_SHEET',
  'DELETE_SHEET',
  'RENAME_SHEET',
  'MOVE_SHEET',
  'HIDE_SHEET',
  'SHOW_SHEET',
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
]);

const GROUPING: ReadonlySet<CommandName> = new Set([
  'GROUP_HEADERS',
  'UNGROUP_HEADERS',
  'FOLD_HEADER_GROUP',
  'UNFOLD_HEADER_GROUP',
  'FOLD_ALL_HEADER_GROUPS',
  'UNFOLD_ALL_HEADER_GROUPS',
]);

const isOfName = ([command, payload]: Write, name: string): boolean =>
  (command === 'CREATE_NAMED_RANGE' || command === 'DELETE_NAMED_RANGE' || command === 'UPDATE_NAMED_RANGE') &&
  Object.values(payload).includes(name);

interface Listeners {
  readonly onWrite: () => void;
  readonly onWriteWhileComputing: () => never;
  /** A person has typed or pasted. */
  readonly onEdit: (edit: PersonEdit) => void;
  /** A person sorts cells. */
  readonly onSort: (sort: PersonSort) => void;
}

/** `;` between arguments is accepted everywhere in Google Sheets, spaces between digits are. */
const readAsInGoogle = (content: string) => (content.startsWith('=') ? engineFormula(content) : joinedDigits(content));

/** @param data The workbook to open with, in the engine's own form. */
export function createEngine(data: object, { onWrite, onWriteWhileComputing, onEdit, onSort }: Listeners): Engine {
  const link: Link = { writes: [], refused: [], run: null };
  const model = new Model(data, { custom: { link } });
  const dispatch = model.dispatch;
  // What a person types and pastes passes here.
  const personDispatch = (type: string, payload: { content?: string } = {}) => {
    if (type === 'SORT_CELLS' && isHostsSort(model, payload as PersonSort)) {
      onSort(payload as PersonSort);
      return DispatchResult.Success;
    }
    const { content } = payload;
    const isTyped = type === 'UPDATE_CELL' && typeof content === 'string';
    const format = isTyped ? model.getters.getCell(payload as CellPosition)?.format : undefined;
    const outcome = (dispatch as Dispatch)(
      type,
      isTyped && !isTextFormat(format)
        ? { ...payload, content: readAsInGoogle(withoutGridsPercent(content, format)) }
        : payload,
    );
    const edit = outcome.isSuccessful && link.run === null ? personEdit(type, payload, model.getters) : null;
    if (edit) onEdit(edit);
    return outcome;
  };
  model.dispatch = personDispatch as typeof dispatch;

  let waiting: Write[] = [];
  let refusal: Error | null = null;
  let computing = false;
  let runs = 0;
  let ids = 0;

  function flush(): void {
    send();
    if (computing || !refusal) return;
    const raised = refusal;
    refusal = null;
    throw raised;
  }

  function send(): void {
    if (computing || waiting.length === 0) return;
    link.writes = waiting;
    waiting = [];
    computing = true;
    try {
      (dispatch as (type: string, payload: object) => unknown)('GAS_BATCH', {});
    } finally {
      computing = false;
      link.writes = [];
    }
    const refused = link.refused.splice(0).filter(([, reasons]) => !reasons.every((reason) => reason === 'NoChanges'));
    const [first] = refused;
    if (first) throw new Error(`The preview's engine refused ${first[0]}: ${first[1].join(', ')}.`);
  }

  return {
    model,
    flush,
    write(name, payload) {
      if (computing) onWriteWhileComputing();
      onWrite();
      waiting.push([name, payload] as unknown as Write);
    },
    refuseLater(error) {
      refusal ??= error;
    },
    peek() {
      send();
      return model.getters as Reader;
    },
    read() {
      flush();
      return model.getters as Reader;
    },
    readShape() {
      if (waiting.some(([name]) => SHAPING.has(name))) send();
      return model.getters as Reader;
    },
    readName(name) {
      if (waiting.some((write) => SHAPING.has(write[0]) || isOfName(write, name))) send();
      return model.getters as Reader;
    },
    readGroups() {
      if (waiting.some(([name]) => SHAPING.has(name) || GROUPING.has(name))) send();
      return model.getters as Reader;
    },
    get waiting() {
      return waiting;
    },
    asOneStep(work) {
      if (link.run !== null) return work();
      link.run = ++runs;
      try {
        return work();
      } finally {
        try {
          flush();
        } finally {
          link.run = null;
        }
      }
    },
    get computing() {
      return computing;
    },
    whileComputing(work) {
      const before = computing;
      computing = true;
      try {
        return work();
      } finally {
        computing = before;
      }
    },
    nextId: (prefix) => `${prefix}${++ids}`,
  };
}
