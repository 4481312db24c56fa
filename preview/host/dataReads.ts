/** Services whose data lies in the spreadsheet. */
const SERVICES = new Set(['Spreadsheet', 'Sheet', 'Range', 'NamedRange', 'Protection', 'DeveloperMetadata']);

// Answered from what the script already holds, without asking the spreadsheet.
const HELD = new Set([
  'Spreadsheet.getId',
  'Spreadsheet.getRange',
  'Spreadsheet.getUrl',
  'Sheet.getRange',
  'Sheet.getRangeList',
  'Sheet.getSheetId',
  'Range.getA1Notation',
  'Range.getCell',
  'Range.getColumn',
  'Range.getGridId',
  'Range.getLastColumn',
  'Range.getLastRow',
  'Range.getNumColumns',
  'Range.getNumRows',
  'Range.getRow',
  'Range.getSheet',
]);

/** True for a call that must see every write before it, so that Google carries out those that wait. */
export function isDataRead(call: string): boolean {
  const [service = '', method = ''] = call.split('.');
  if (call === 'DeveloperMetadataFinder.find') return true;
  return SERVICES.has(service) && /^(get|is|has|can)[A-Z]/.test(method) && !HELD.has(call);
}
