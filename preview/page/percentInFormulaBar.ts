import { type Locale, stores } from '@odoo/o-spreadsheet';

interface Composer {
  numberComposerContent(value: number, format: string | undefined, locale: Pick<Locale, 'decimalSeparator'>): string;
}

/** Digits that a person can have meant: 0.144 × 100 is 14.399999999999999 in the engine, and 14.4 in Sheets. */
const MEANT_DIGITS = 15;

/** Makes the formula bar show a percent as it was typed. */
export function showPercentsAsTyped(): Composer {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const { numberComposerContent: write } = composer;
  composer.numberComposerContent = function (value, format, locale) {
    if (!format?.includes('%')) return write.call(this, value, format, locale);
    return `${write.call(this, Number((value * 100).toPrecision(MEANT_DIGITS)), undefined, locale)}%`;
  };
  return composer;
}
