/** A field as the service answers it: the shape of its own interface, in JSON. */
export interface SchemaField {
  readonly name: string;
  readonly label: string;
  readonly dataType: 'STRING' | 'NUMBER' | 'BOOLEAN';
  readonly semantics: {
    readonly conceptType: 'DIMENSION' | 'METRIC';
    readonly semanticType?: string;
    readonly isReaggregatable?: boolean;
  };
  readonly defaultAggregationType?: string;
  readonly formula?: string;
  readonly isHidden?: boolean;
}

const KNOWN_TYPES = ['YEAR_MONTH_DAY', 'TEXT', 'NUMBER', 'PERCENT', 'DURATION', 'BOOLEAN'];
/** Those of the documented list that the tests use; there is none for the toman. */
const CURRENCIES = ['CURRENCY_USD', 'CURRENCY_EUR', 'CURRENCY_IRR'];
const names = (list: readonly string[]) => Object.fromEntries(list.map((name) => [name, name]));

/** An error that a person reads, as the service would show it. */
class ShownError extends Error {
  debugText = '';
}

/** Refuses what the service refuses: ids twice, fields without a type, rows of another length, values of another type. */
class Fields {
  readonly made: Field[];
  constructor(made: Field[] = []) {
    this.made = made;
  }
  newDimension(): Field {
    return this.add(new Field('DIMENSION'));
  }
  newMetric(): Field {
    return this.add(new Field('METRIC'));
  }
  add(field: Field): Field {
    this.made.push(field);
    return field;
  }
  forIds(ids: readonly string[]): Fields {
    return new Fields(
      ids.map((id) => {
        const found = this.made.find((field) => field.id === id);
        if (!found) throw new Error(`There is no field ${id}.`);
        return found;
      }),
    );
  }
  build(): SchemaField[] {
    const ids = this.made.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Error(`A field is there twice: ${ids}`);
    return this.made.map((field) => field.build());
  }
}

class Field {
  readonly concept: 'DIMENSION' | 'METRIC';
  id = '';
  name = '';
  type = '';
  aggregation: string | undefined;
  formula: string | undefined;
  hidden = false;
  constructor(concept: 'DIMENSION' | 'METRIC') {
    this.concept = concept;
  }
  setId(id: string): this {
    if (!/^[A-Za-z0-9_]+$/.test(id)) throw new Error(`An id has only letters, digits and _: ${id}`);
    this.id = id;
    return this;
  }
  setName(name: string): this {
    this.name = name;
    return this;
  }
  setType(type: string | undefined): this {
    if (type === undefined) throw new Error(`${this.id} has a type that is not known.`);
    this.type = type;
    return this;
  }
  setAggregation(aggregation: string | undefined): this {
    if (aggregation === undefined || this.concept === 'DIMENSION') throw new Error(`${this.id} cannot be aggregated.`);
    this.aggregation = aggregation;
    return this;
  }
  setFormula(formula: string): this {
    this.formula = formula;
    return this;
  }
  setIsHidden(hidden: boolean): this {
    this.hidden = hidden;
    return this;
  }
  get dataType(): SchemaField['dataType'] {
    if (this.type === 'BOOLEAN') return 'BOOLEAN';
    return this.type === 'TEXT' || this.type === 'YEAR_MONTH_DAY' ? 'STRING' : 'NUMBER';
  }
  build(): SchemaField {
    if (!this.id || !this.name || !this.type) throw new Error(`A field lacks its id, name or type: ${this.id}`);
    return {
      name: this.id,
      label: this.name,
      dataType: this.dataType,
      semantics: { conceptType: this.concept, semanticType: this.type },
      ...(this.aggregation && { defaultAggregationType: this.aggregation }),
      ...(this.formula && { formula: this.formula }),
      ...(this.hidden && { isHidden: true }),
    };
  }
}

class DataResponse {
  fields = new Fields();
  readonly rows: unknown[][] = [];
  setFields(fields: Fields): this {
    this.fields = fields;
    return this;
  }
  addAllRows(rows: unknown[][]): this {
    this.rows.push(...rows);
    return this;
  }
  build(): object {
    const schema = this.fields.build();
    for (const row of this.rows) {
      if (row.length !== schema.length) throw new Error(`A row has ${row.length} values for ${schema.length} fields.`);
      for (const [index, value] of row.entries()) checkValue(value, schema[index] as SchemaField);
    }
    return { schema, rows: this.rows.map((values) => ({ values })) };
  }
}

function checkValue(value: unknown, { name, dataType, semantics }: SchemaField): void {
  if (value === null) return;
  if (typeof value !== dataType.toLowerCase()) throw new Error(`${name} is no ${dataType}: ${value}`);
  if (semantics.semanticType === 'YEAR_MONTH_DAY' && !/^\d{8}$/.test(String(value))) {
    throw new Error(`${name} is no YYYYMMDD: ${value}`);
  }
}

/** A builder that keeps what it was told, for the parts of the interface that only tell. */
function teller(kept: Record<string, unknown> = {}): Record<string, unknown> {
  return new Proxy(kept, {
    get: (_, name) => {
      if (name === 'kept') return kept;
      if (name === 'addOption') {
        return (option: { kept: object }) => {
          kept.options = [...((kept.options as object[] | undefined) ?? []), option.kept];
          return teller(kept);
        };
      }
      if (name === 'build') return () => kept;
      const [, setting] = /^set(\w+)$/.exec(String(name)) ?? [];
      if (!setting) throw new Error(`There is no ${String(name)} here.`);
      return (value: unknown) => {
        kept[setting.charAt(0).toLowerCase() + setting.slice(1)] = value;
        return teller(kept);
      };
    },
  });
}

/** DataStudioApp as a connector meets it. */
export function fakeDataStudioApp(): object {
  const userError = () => {
    const error = new ShownError();
    const builder = {
      setText: (text: string) => {
        error.message = text;
        return builder;
      },
      setDebugText: (text: string) => {
        error.debugText = text;
        return builder;
      },
      throwException: () => {
        throw error;
      },
    };
    return builder;
  };
  const config = () => {
    const entries: Record<string, unknown>[] = [];
    const kept: Record<string, unknown> = {};
    const entry = (type: string) => () => {
      const told: Record<string, unknown> = { type };
      entries.push(told);
      return teller(told);
    };
    return {
      newInfo: entry('INFO'),
      newTextInput: entry('TEXTINPUT'),
      newSelectSingle: entry('SELECT_SINGLE'),
      newOptionBuilder: () => teller(),
      setDateRangeRequired: (required: boolean) => {
        kept.dateRangeRequired = required;
      },
      build: () => ({ configParams: entries, ...kept }),
    };
  };
  return {
    createCommunityConnector: () => ({
      AuthType: names(['NONE', 'OAUTH2', 'USER_PASS', 'KEY', 'USER_TOKEN']),
      FieldType: names([...KNOWN_TYPES, ...CURRENCIES]),
      AggregationType: names(['AVG', 'COUNT', 'COUNT_DISTINCT', 'MAX', 'MIN', 'SUM', 'AUTO', 'NO_AGGREGATION']),
      newAuthTypeResponse: () => teller(),
      newUserError: userError,
      getConfig: config,
      getFields: () => new Fields(),
      newGetSchemaResponse: () => {
        let fields = new Fields();
        const response = {
          setFields: (given: Fields) => {
            fields = given;
            return response;
          },
          build: () => ({ schema: fields.build() }),
        };
        return response;
      },
      newGetDataResponse: () => new DataResponse(),
    }),
  };
}
