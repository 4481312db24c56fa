import type { Context, GasRange, Place } from '../context.ts';

type GasList = GoogleAppsScript.Spreadsheet.RangeList;
type Direction = GoogleAppsScript.Spreadsheet.TextDirection;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Members = Pick<
  GasList,
  | 'activate'
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getRanges'
  | 'insertCheckboxes'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFormula'
  | 'setHorizontalAlignment'
  | 'setNote'
  | 'setNumberFormat'
  | 'setTextDirection'
  | 'setValue'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'trimWhitespace'
>;

/** Several ranges of one sheet that are changed alike. */
export class RangeList implements Members {
  readonly ctx: Context;
  readonly places: readonly Place[];
  readonly self: GasList;

  constructor(ctx: Context, places: readonly Place[]) {
    this.ctx = ctx;
    this.places = places;
    this.self = ctx.boundary.expose('RangeList', this);
  }

  getRanges(): GasRange[] {
    return this.places.map(this.ctx.make.range);
  }
  activate(): GasList {
    return each(this, 'activate');
  }
  breakApart(): GasList {
    return each(this, 'breakApart');
  }
  clear(options: object = {}): GasList {
    return each(this, 'clear', options);
  }
  clearContent(): GasList {
    return each(this, 'clearContent');
  }
  clearDataValidations(): GasList {
    return each(this, 'clearDataValidations');
  }
  clearFormat(): GasList {
    return each(this, 'clearFormat');
  }
  clearNote(): GasList {
    return each(this, 'clearNote');
  }
  insertCheckboxes(...values: unknown[]): GasList {
    return each(this, 'insertCheckboxes', ...values);
  }
  setBackground(color: string | null): GasList {
    return each(this, 'setBackground', color);
  }
  setFontColor(color: string | null): GasList {
    return each(this, 'setFontColor', color);
  }
  setFontFamily(family: string | null): GasList {
    return each(this, 'setFontFamily', family);
  }
  setFontSize(size: number): GasList {
    return each(this, 'setFontSize', size);
  }
  setFontStyle(style: FontStyle | null): GasList {
    return each(this, 'setFontStyle', style);
  }
  setFontWeight(weight: FontWeight | null): GasList {
    return each(this, 'setFontWeight', weight);
  }
  setFormula(formula: string): GasList {
    return each(this, 'setFormula', formula);
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GasList {
    return each(this, 'setHorizontalAlignment', alignment);
  }
  setNote(note: string | null): GasList {
    return each(this, 'setNote', note);
  }
  setNumberFormat(format: string): GasList {
    return each(this, 'setNumberFormat', format);
  }
  setTextDirection(direction: Direction | null): GasList {
    return each(this, 'setTextDirection', direction);
  }
  setValue(value: unknown): GasList {
    return each(this, 'setValue', value);
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GasList {
    return each(this, 'setVerticalAlignment', alignment);
  }
  setWrap(isWrapEnabled: boolean): GasList {
    return each(this, 'setWrap', isWrapEnabled);
  }
  trimWhitespace(): GasList {
    return each(this, 'trimWhitespace');
  }
}

function each(list: RangeList, method: keyof GasRange, ...args: unknown[]): GasList {
  list.ctx.boundary.uncounted(() => {
    for (const range of list.getRanges()) (range[method] as (...args: unknown[]) => unknown)(...args);
  });
  return list.self;
}
