import type { Context } from '../context.ts';

/** Copies a sheet with all that lies on it to a position counted from 0, and gives the copy's id. */
export function copySheet({ engine }: Context, sheetId: string, position: (count: number) => number): string {
  const get = engine.readShape();
  const ids = get.getSheetIds();
  const names = ids.map((id) => get.getSheetName(id));
  const sheetIdTo = freeId(ids);
  const sheetNameTo = freeName(`Copy of ${get.getSheetName(sheetId)}`, names);
  engine.write('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo });
  const now = engine.readShape().getSheetIds();
  const delta = position(now.length) - now.indexOf(sheetIdTo);
  if (delta !== 0) engine.write('MOVE_SHEET', { sheetId: sheetIdTo, delta });
  return sheetIdTo;
}

/** The lowest number that no sheet has. */
export function freeId(taken: readonly string[]): string {
  let id = 1;
  while (taken.includes(String(id))) id++;
  return String(id);
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number++) name = `${wanted} ${number}`;
  return name;
}
