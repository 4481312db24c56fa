import type { Unit } from '../functions/argument.ts';
import { unitWords } from '../functions/unitWords.ts';
import { moneyUnits } from '../numbers/moneyUnit.ts';
import { plainDecimal, writeNumber } from '../numbers/write.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language } from '../text.ts';
import type { Definition } from './definition.ts';

/** Who uses a unit, by the unit. */
export type UnitUsers = ReadonlyMap<Unit, readonly string[]>;

/** The units that the file counts in: those of its functions, then its money with its rates. */
export function unitDefinitions(
  users: UnitUsers,
  { money }: Pick<Settings, 'money'>,
  language: Language,
): Definition[] {
  const units = (Object.keys(unitWords) as Unit[]).filter((unit) => users.has(unit));
  const counted = units.map((unit): Definition => {
    const name = unitWords[unit][language];
    const isMoney = unit === 'money' || unit === 'money_per_day';
    const words = isMoney && money.unit ? moneyUnits[money.unit][language] : '';
    return {
      kind: 'unit',
      id: `unit.${unit}`,
      texts: { name, words, unit, usedIn: (users.get(unit) ?? []).join(language === 'fa' ? '، ' : ', ') },
    };
  });
  const rates = money.rates.filter(({ unit }) => unit === money.unit || unit === money.earlier?.unit);
  const inRials = rates.map(({ unit, rials }, index): Definition => {
    const again = rates.slice(0, index).filter((each) => each.unit === unit).length;
    return {
      kind: 'unit',
      id: `unit.${unit}${again > 0 ? `.${again + 1}` : ''}`,
      texts: {
        name: moneyUnits[unit][language],
        words: `${writeNumber(rials, language)} ${moneyUnits.RIAL[language]}`,
        formula: `${unit} = ${plainDecimal(rials)} RIAL`,
        unit: 'money',
      },
    };
  });
  return [...counted, ...inRials];
}
