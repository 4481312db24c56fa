import { describe, expect, it } from '@jest/globals';
import { businesses } from '../../../../src/core/businesses/index.ts';
import { gregorianDay } from '../../../../src/core/calendar/day.ts';
import { jalaliDay } from '../../../../src/core/calendar/jalali.ts';
import { quarterOf } from '../../../../src/core/calendar/quarter.ts';
import { openCycles } from '../../../../src/core/cycle/openCycles.ts';
import { type PlanLine, planLines } from '../../../../src/core/cycle/plan/lines.ts';
import { type PlannedKpi, plannedObjectives } from '../../../../src/core/cycle/plan/planned.ts';
import { templates } from '../../../../src/core/okr/templates/index.ts';
import { defaultSettings } from '../../../../src/core/settings/settings.ts';
import { planColumns } from '../../../../src/core/tables/plan/columns.ts';
import { scorecardRows } from '../../../../src/core/tables/scorecard/rows.ts';
import type { Value } from '../../../../src/core/tables/table.ts';
import type { Language } from '../../../../src/core/text.ts';

const firstOfQ4 = gregorianDay(2026, 10, 1) ?? 0;
const firstOfAutumn = jalaliDay(1405, 7, 1) ?? 0;

interface Options {
  readonly kpis?: readonly PlannedKpi[];
  readonly since?: number;
  readonly goal?: string;
}

/** The plan of templates as they are inserted on a day. */
function planOf(ids: readonly string[], language: Language, today: number, options: Options = {}): PlanLine[] {
  const settings = defaultSettings(language);
  const quarter = quarterOf(today, settings.calendar);
  const rows = ids.flatMap((id, index) => {
    const template = templates.find((each) => each.id === id);
    if (!template) throw new Error(id);
    return scorecardRows(template as Parameters<typeof scorecardRows>[0], {
      language,
      titles: language,
      objective: index + 1,
      quarter,
    });
  });
  const cycles = openCycles(
    rows.map(({ values }) => ({
      key: String(values.key),
      title: String(values.title),
      owner: '',
      type: String(values.type ?? ''),
      unit: String(values.unit ?? ''),
      weight: 1,
      start: numberOf(values.start),
      target: numberOf(values.target),
      current: null,
      cycle: String(values.cycle),
      firstDay: quarter.first,
      lastDay: quarter.last,
    })),
    { ...settings, language },
  );
  const { kpis = [], since = today, goal = '' } = options;
  return planLines(
    { goal, kpis, objectives: plannedObjectives(cycles, quarter, today) },
    { language, settings, today, since, okrs: () => "'OKRs'!$A:$A", kpiColumns: () => "'KPIs'!$A:$A" },
  );
}

const numberOf = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
const ofKind = (lines: readonly PlanLine[], kind: PlanLine['kind']) => lines.filter((each) => each.kind === kind);
const wordsOf = (lines: readonly PlanLine[], kind: PlanLine['kind']) => ofKind(lines, kind).map(({ words }) => words);
const kpi = (name: string, hasReading = true, hasTarget = false): PlannedKpi => ({
  knownBy: { column: 'name', word: name },
  ...{ name, hasReading, hasTarget },
  formats: { current: '0', target: '0' },
});

describe('a plan', () => {
  it('begins with its cycle and the days of it, in the calendar of the document', () => {
    expect(wordsOf(planOf(['MK-02'], 'en', firstOfQ4), 'plan')).toEqual([
      'Plan for Q4 2026: 1 October 2026 to 31 December 2026',
    ]);
    expect(wordsOf(planOf(['MK-02'], 'fa', firstOfAutumn), 'plan')).toEqual([
      'برنامهٔ پاییز ۱۴۰۵: از ۱ مهر ۱۴۰۵ تا ۳۰ آذر ۱۴۰۵',
    ]);
  });

  it('says by when which value is expected, along the pace of the cycle and up to the target', () => {
    const steps = ofKind(planOf(['MK-02'], 'en', firstOfQ4), 'step');
    expect(steps.filter(({ key }) => key === 'O1.1').map(({ words }) => words)).toEqual([
      'Lower blended CAC: reach 820,000 toman',
      'Lower blended CAC: reach 740,000 toman',
      'Lower blended CAC: reach 650,000 toman',
    ]);
    // One that stays is looked at once.
    expect(steps.filter(({ key }) => key === 'O1.4')).toHaveLength(1);
    expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort());
  });

  it('gives the steps of one objective after another, each by their days', () => {
    const steps = ofKind(planOf(['MK-01', 'MK-02'], 'en', firstOfQ4), 'step');
    const objectives = steps.map(({ key }) => key.slice(0, 2));
    expect(objectives).toEqual([...objectives].sort());
    expect(new Set(objectives).size).toBe(2);
    for (const objective of ['O1', 'O2']) {
      const days = steps.filter(({ key }) => key.startsWith(objective)).map(({ day }) => day ?? 0);
      expect(days).toEqual([...days].sort((one, other) => one - other));
    }
  });

  it('lists no KPI that has neither a number nor a target, and says that it has none', () => {
    const kpis = [kpi('CAC', false), kpi('AOV'), kpi('ROAS', false, true)];
    const lines = planOf(['MK-02'], 'en', firstOfQ4, { kpis });
    expect(ofKind(lines, 'kpi').map(({ id }) => id)).toEqual(['kpi AOV', 'kpi ROAS']);
    expect(wordsOf(lines, 'risk')).toContainEqual(expect.stringMatching(/^No number yet: .+ \(CAC, ROAS\)$/));
  });

  it('counts from the day on which it was made, and stays what it was when it is made again', () => {
    const november = firstOfQ4 + 45;
    const first = planOf(['MK-02'], 'en', november);
    for (const { day = november } of first) expect(day).toBeGreaterThanOrEqual(november);
    const again = planOf(['MK-02'], 'en', november + 20, { since: november });
    expect(again.filter(({ kind }) => kind !== 'risk')).toEqual(first.filter(({ kind }) => kind !== 'risk'));
  });

  it('marks the first check-in, the look half-way and the close, on the weekday of the settings', () => {
    const checkIns = wordsOf(planOf(['MK-02'], 'en', firstOfQ4), 'checkIn');
    expect(checkIns).toHaveLength(13);
    expect(checkIns[0]).toContain('first check-in');
    expect(checkIns[6]).toContain('mid-quarter look');
    expect(checkIns[12]).toContain('close');
    expect(wordsOf(planOf(['MK-02'], 'fa', firstOfAutumn), 'checkIn')[0]).toMatch(/^هفتهٔ ۱: نخستین گزارش/);
  });

  it('names each risk once with the rows that it is about, and what to do', () => {
    const risks = wordsOf(
      planOf(['MK-01', 'MK-02'], 'en', firstOfQ4, { kpis: [kpi('CAC', false), kpi('AOV')] }),
      'risk',
    );
    expect(risks.filter((words) => words.startsWith('No owner: name one person'))).toEqual([
      expect.stringMatching(/\(O1\.1, O1\.2, O1\.3, O2\.1, …\)$/),
    ]);
    expect(risks).toContainEqual(expect.stringMatching(/^No number yet: .+ \(CAC\)$/));
  });

  it('warns of Nowruz where it falls into the days that are left of a Jalali document', () => {
    const warned = (language: Language, day: number): boolean =>
      wordsOf(planOf(['MK-02'], language, day), 'risk').some((words) => /Nowruz|نوروز/.test(words));
    expect(warned('fa', jalaliDay(1405, 1, 5) ?? 0)).toBe(true);
    expect(warned('fa', jalaliDay(1405, 1, 20) ?? 0)).toBe(false);
    expect(warned('fa', firstOfAutumn)).toBe(false);
    expect(warned('en', gregorianDay(2026, 3, 22) ?? 0)).toBe(false);
  });

  it('shows owners, titles and numbers by formulas that know their row by its key', () => {
    const [keyResult] = ofKind(planOf(['MK-02'], 'en', firstOfQ4), 'keyResult');
    expect(Object.keys(keyResult?.formulas ?? {})).toEqual(['words', 'start', 'current', 'target', 'owner']);
    for (const formula of Object.values(keyResult?.formulas ?? {})) expect(formula).toContain('MATCH("O1.1";');
    expect(keyResult?.formulas.owner).toContain('Who takes it?');
  });

  it.each(['en', 'fa'] as const)('of every goal fits a page of A4 in %s', (language) => {
    const width = Object.values(planColumns).reduce(
      (sum, column) => sum + ('grouped' in column ? 0 : column.widthPixels),
      0,
    );
    const kpis = Array.from({ length: 9 }, (_, index) => kpi(`KPI ${index}`));
    const today = language === 'fa' ? firstOfAutumn : firstOfQ4;
    const sizes = businesses.flatMap(({ goals }) =>
      goals.map(
        (goal) =>
          planOf(
            goal.templates.map(({ id }) => id),
            language,
            today,
            { kpis, goal: 'More' },
          ).length,
      ),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
    // At 21 pixels a row, no higher than a sheet of that width.
    expect(Math.max(...sizes) * 21).toBeLessThanOrEqual(width * Math.SQRT2);
  });
});
