const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Latin digits for Persian (۰–۹) and Arabic (٠–٩) ones; the rest stays as it is.
 * @example
 * latinDigits('۱۴۰۵') //=> '1405'
 */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Persian digits for Latin ones; the rest stays as it is.
 * @example
 * persianDigits('1405') //=> '۱۴۰۵'
 */
export function persianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}

/**
 * Without stray marks of direction, and with plain spaces.
 * @example
 * cleanText('  Search\u00a0 ads ') //=> 'Search ads'
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(DIRECTION_MARKS, '')
    .replace(/[\u00a0\u200b\s]+/g, ' ')
    .trim();
}

/**
 * The form in which texts are compared and searched: one spelling for ی/ي/ى, ک/ك, ه/ة/ۀ/هٔ and ا/آ/أ/إ/ٱ, Latin digits,
 * no ZWNJ, tatweel or diacritics, lower case. Labels keep their own spelling.
 * @example
 * foldText('هزینهٔ CAC ۱۲') //=> 'هزینه cac 12'
 */
export function foldText(text: string): string {
  return latinDigits(cleanText(text))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/[\u200c\u0640\u064b-\u065f\u0670]/g, '')
    .toLowerCase();
}
