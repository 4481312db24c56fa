import { isBlankCell } from '../../core/cell.ts';
import { type FactPeriod, factPeriods, withoutPeriod } from '../../core/facts/factPeriods.ts';
import { isLessBetter, metricName } from '../../core/facts/metricNames.ts';
import { sourceName } from '../../core/facts/sourceNames.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { factsFormula } from '../../core/tables/factsFormula.ts';
import { factUnit } from '../../core/tables/kpis/factUnit.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import type { Language, Text } from '../../core/text.ts';
import { targetTypes } from '../../core/tools/health.ts';
import { settleLanguage } from '../document/language.ts';
import { factColumnsIn } from '../facts/factColumnsIn.ts';
import { findFacts } from '../facts/openFacts.ts';
import { listSources } from '../facts/sources.ts';
import { sameFormulaMoved } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { action } from './action.ts';
import { healthIn, withCards } from './kpiCards.ts';
import { NOTHING_TO_UNDO, type Undoing, undoAll } from './undoing.ts';

interface Request {
  readonly source: string;
  readonly account: string;
  readonly metric: string;
  /** Of the metric, which may be kept in several. */
  readonly unit: string;
  readonly period: FactPeriod;
}

interface Outcome {
  readonly name: string;
  readonly tab: string;
  /** Whether the KPI stood there already. */
  readonly isKnown: boolean;
}

interface Step {
  readonly sheet: number;
  readonly made: boolean;
  readonly name: string;
  readonly formula: string;
}

/** Adds a KPI to the KPIs tab that is computed from facts of one source by a plain formula, and moves with every new fact. */
export const addFactKpi = action({
  id: 'addFactKpi',
  undoLabel: (target) => ({ en: `KPI ${isolate(target)}`, fa: `شاخص ${isolate(target)}` }),
  run({ source, account, metric, unit: inUnit, period }: Request, document, { onFailure, record }): Outcome {
    const facts = findFacts(document.tabs);
    const listed = listSources(document)
      .find((each) => each.source === source && each.account === account)
      ?.metrics.find((each) => each.metric === metric && each.unit === inUnit);
    if (!facts || !listed) throw new Refusal('noFacts', { value: metricName(metric)[document.language()] });
    const formula = factsFormula(
      { ...listed, source, account, period },
      factColumnsIn(facts, document.language()),
      document.settings().calendar,
    );
    const { found: tab, made } = ensureTable(kpisTable, document, onFailure);
    const { found } = withCards(tab, onFailure);
    if (made) settleLanguage(document.properties, found.language);
    const { language } = found;
    const { unit, format } = factUnit(listed.unit, language);
    const name = nameOf(
      metric,
      unit,
      listed.grain === 'day' ? factPeriods[period] : withoutPeriod[listed.grain],
      account,
      found,
    );
    const known = tableRows(found).find((row) => String(cellIn(found, row, 'name')) === name);
    if (known) {
      found.sheet.activate();
      return { name, tab: found.sheet.getName(), isKnown: true };
    }
    const first = appendRows(
      found,
      [
        {
          values: {
            name: { text: name },
            unit,
            targetType: targetTypes[isLessBetter(metric) ? 'stay_at_or_below' : 'stay_at_or_above'][language],
            from: { text: fromText(listed.metric, source, account, language) },
          },
          formats: { value: format, target: format },
        },
      ],
      onFailure,
    );
    setFormula(found, first, 'value', formula);
    setFormula(found, first, 'health', healthIn(found, first));
    found.sheet.activate();
    record({ sheet: found.sheet.getSheetId(), made, name, formula }, name);
    return { name, tab: found.sheet.getName(), isKnown: false };
  },
  undo: (step: Step, _, options) => undoAll([addedKpi(step)], options),
});

/** Tells KPIs of one metric apart by their days, and by what they count in and their account where two have the same name. */
function nameOf(metric: string, unit: string, period: Text, account: string, found: FoundTable<KpisKey>): string {
  const { language } = found;
  const words = [metricName(metric)[language], period[language]];
  const name = words.join(language === 'fa' ? '، ' : ', ');
  const named = (text: string): TableRow | undefined =>
    tableRows(found).find((row) => String(cellIn(found, row, 'name')) === text);
  const other = named(name);
  const isElsewhere = other && !String(cellIn(found, other, 'from')).includes(account);
  const own = isElsewhere ? `${name} (${account})` : name;
  const same = named(own);
  return same && String(cellIn(found, same, 'unit')) !== unit ? `${own} (${unit})` : own;
}

function fromText(metric: string, source: string, account: string, language: Language): string {
  const [tool, file] = [sourceName(source)[language], isolate(account)];
  return language === 'fa'
    ? `${metricName(metric).fa} از ${tool}: ${file}`
    : `${metricName(metric).en} of ${tool}: ${file}`;
}

function setFormula(found: FoundTable<KpisKey>, row: number, key: KpisKey, formula: string): void {
  const position = found.positions[key];
  if (position !== undefined && formula !== '') found.sheet.getRange(row, position).setFormula(formula);
}

function addedKpi({ sheet: id, made, name, formula }: Step): Undoing {
  const sheet = sheetById(id);
  const found = sheet && readTable(kpisTable, sheet);
  if (!found || !('table' in found)) return NOTHING_TO_UNDO;
  const row = tableRows(found).find((each) => String(cellIn(found, each, 'name')) === name);
  if (!row) return NOTHING_TO_UNDO;
  return { edited: editedCells(found, row, formula), takeBack: () => takeOut(found, [row], { madeTab: made }) };
}

/** What people typed into the row since, and the value where it is computed in another way by now. */
function editedCells(found: FoundTable<KpisKey>, row: TableRow, formula: string): number {
  const typed = (['target', 'period', 'owner'] as const).filter((key) => !isBlankCell(cellIn(found, row, key)));
  const { value } = found.positions;
  const now = value === undefined ? formula : found.sheet.getRange(row.number, value).getFormula();
  return typed.length + (sameFormulaMoved(now, formula) ? 0 : 1);
}
