import type { Language, Text } from '../core/text.ts';
import { dayText, type Field, type Row, type Value } from './field.ts';
import { readTable } from './readTable.ts';
import { type ReportTableId, reportTables } from './reportTables.ts';
import { UserError } from './userError.ts';

type Connector = GoogleAppsScript.Data_Studio.CommunityConnector;
type StudioFields = GoogleAppsScript.Data_Studio.Fields;

/** What Data Studio asks with. */
interface Request {
  readonly configParams?: { readonly url?: string; readonly table?: string };
  readonly dateRange?: { readonly startDate: string; readonly endDate: string };
  readonly fields?: readonly { readonly name: string }[];
}

const words = {
  about: {
    en: 'A report on the tables that Rasad keeps in a spreadsheet. You see what your account may see of it.',
    fa: 'گزارشی از جدول‌هایی که رصد در یک فایل نگه می‌دارد. چیزی را می‌بینید که حساب شما اجازهٔ دیدنش را دارد.',
  },
  url: { en: 'Link of the spreadsheet', fa: 'پیوند فایل' },
  urlHelp: { en: 'As the address bar of the file shows it.', fa: 'همان که در نوار نشانی فایل است.' },
  table: { en: 'Table', fa: 'جدول' },
} as const satisfies Readonly<Record<string, Text>>;

/** Everyone reads with their own Google account, which Apps Script asks for leave itself. */
export function getAuthType(): object {
  const connector = DataStudioApp.createCommunityConnector();
  return connector.newAuthTypeResponse().setAuthType(connector.AuthType.NONE).build();
}

/** Nobody: what a service said is for the log. */
export function isAdminUser(): boolean {
  return false;
}

/** What is asked when a data source is made. */
export function getConfig(): object {
  const language = readersLanguage();
  const config = DataStudioApp.createCommunityConnector().getConfig();
  config.newInfo().setId('about').setText(words.about[language]);
  config.newTextInput().setId('url').setName(words.url[language]).setHelpText(words.urlHelp[language]);
  const select = config.newSelectSingle().setId('table').setName(words.table[language]);
  for (const [id, { table }] of Object.entries(reportTables)) {
    select.addOption(config.newOptionBuilder().setLabel(table.name[language]).setValue(id));
  }
  config.setDateRangeRequired(true);
  return config.build();
}

/** The fields of the chosen table as its file has them now. */
export function getSchema(request: Request): object {
  return orTell((connector) => {
    const { fields } = opened(request);
    return connector.newGetSchemaResponse().setFields(studioFields(connector, fields)).build();
  });
}

/** The asked fields of the rows of the asked days. Filters are left to Data Studio. */
export function getData(request: Request): object {
  return orTell((connector) => {
    const { fields, rows, day } = opened(request);
    const asked = (request.fields ?? []).map(({ name }) => {
      const field = fields.find(({ id }) => id === name);
      if (!field) throw new UserError('noField');
      return field;
    });
    const values = rowsBetween(rows, day, request.dateRange)
      .map((row) => asked.map((field) => field.value(row)))
      .filter((row) => saysAnything(asked, row));
    const response = connector
      .newGetDataResponse()
      .setFields(studioFields(connector, fields).forIds(asked.map(({ id }) => id)));
    // The types know texts alone; the service takes numbers, booleans and nulls as well.
    return response.addAllRows(values as unknown as string[][]).build();
  });
}

interface Opened {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly day: string | null;
}

function opened({ configParams: { url = '', table: id = '' } = {} }: Request): Opened {
  if (!Object.keys(reportTables).includes(id)) throw new UserError('noTable');
  const { table, day, fields } = reportTables[id as ReportTableId];
  const { rows, language } = readTable(table, url);
  return { rows, day, fields: fields(rows, language) };
}

function studioFields(connector: Connector, fields: readonly Field[]): StudioFields {
  const made = connector.getFields();
  const types = connector.FieldType as unknown as Readonly<Record<string, GoogleAppsScript.Data_Studio.FieldType>>;
  for (const { id, name, type, aggregation, formula, isHidden } of fields) {
    const field = aggregation ? made.newMetric() : made.newDimension();
    // A currency that the service does not know is a number.
    field
      .setId(id)
      .setName(name)
      .setType(types[type] ?? connector.FieldType.NUMBER);
    if (aggregation) field.setAggregation(connector.AggregationType[aggregation]);
    if (formula) field.setFormula(formula);
    if (isHidden) field.setIsHidden(true);
  }
  return made;
}

/** The rows of the days from the first to the last, both counted; a row without a day belongs to none. */
function rowsBetween(rows: readonly Row[], day: string | null, range: Request['dateRange']): readonly Row[] {
  if (day === null || !range) return rows;
  const [first, last] = [range.startDate, range.endDate].map((date) => date.replace(/-/g, ''));
  return rows.filter((row) => {
    const date = dayText(row(day));
    return date !== null && date >= String(first) && date <= String(last);
  });
}

/** A row that has none of the asked numbers tells of other things. */
function saysAnything(asked: readonly Field[], values: readonly Value[]): boolean {
  const numbers = values.filter((_, index) => asked[index]?.aggregation !== undefined);
  return numbers.length === 0 || numbers.some((value) => value !== null);
}

function orTell<Answer>(work: (connector: Connector) => Answer): Answer {
  const connector = DataStudioApp.createCommunityConnector();
  try {
    return work(connector);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return connector.newUserError().setText(error.in(readersLanguage())).setDebugText(error.detail).throwException();
  }
}

function readersLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('fa') ? 'fa' : 'en';
}
