import { orBlank, type Ranges } from './rowTerms.ts';

/** More than the own targets of any cycle are long. */
const WIDTH = 500;

/**
 * Which of its parts a cycle is in, from 0, with the share of the part that has passed: 1.5 is the middle of the second. Its end
 * stays a hair inside the last part. Blank where one of the targets is no number: the list counts whole or not at all.
 * @param elapsed the share of the cycle that has passed
 */
export function partOfCycle(range: Ranges, elapsed: string): string {
  const list = listed(range);
  const separators = `LEN(${list})-LEN(SUBSTITUTE(${list};";";""))`;
  const compact = `SUBSTITUTE(${list};" ";"")`;
  const digits = [';', '.', '%', '-'].reduce((text, sign) => `SUBSTITUTE(${text};"${sign}";"")`, compact);
  const isWhole = `ISNUMBER(VALUE(${digits}))*ISERROR(FIND(";;";";"&${compact}&";"))`;
  const part = `IF(${isWhole};(${elapsed})*(${separators}+1-1/10^9);"")`;
  return `IF(${orBlank(range('targets'))}<>"";IFERROR(${part};"");"")`;
}

/**
 * Expected progress by own targets: the parts of the cycle are as many as these are, and each is reached at the end of its part, in a
 * straight line from the one before. An error where there are none.
 */
export function expectedByTargets(range: Ranges): string {
  const [start, target, part] = [range('start'), range('target'), range('part')];
  const index = `INT(${part})`;
  const before = `IF(${index}=0;${start};${numberAt(`${index}-1`, range)})`;
  const after = numberAt(index, range);
  const value = `${before}+(${after}-${before})*(${part}-${index})`;
  return `ROUND((${value}-${start})/(${target}-${start});6)/ISNUMBER(${part})`;
}

/** Whether there are targets that mean nothing. Without the column of the parts nothing is judged by them. */
export function meansNothing(range: Ranges): string {
  return `(${orBlank(range('targets'))}<>"")*(IFERROR(${range('part')};0)="")`;
}

/** People part them by a semicolon of either alphabet, or by a comma and a space. */
function listed(range: Ranges): string {
  return `SUBSTITUTE(SUBSTITUTE(${orBlank(range('targets'))}&"";"؛";";");", ";";")`;
}

/** A number of the list. VALUE alone would read its decimals by the locale of the file. */
function numberAt(index: string, range: Ranges): string {
  const text = `TRIM(MID(SUBSTITUTE(${listed(range)};";";REPT(" ";${WIDTH}));(${index})*${WIDTH}+1;${WIDTH}))`;
  const bare = `SUBSTITUTE(${text};"%";"")`;
  const decimals = `(LEN(${bare})-FIND(".";${bare}&"."))*ISNUMBER(FIND(".";${bare}))`;
  const percent = `2*(LEN(${text})-LEN(${bare}))`;
  return `VALUE(SUBSTITUTE(${bare};".";""))/10^(${decimals}+${percent})`;
}
