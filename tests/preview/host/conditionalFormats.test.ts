import { expect, it } from '@jest/globals';
import { open } from './addon.ts';

/** Two rules, the second of them a gradient; read back as a script reads them. */
const twoRules = () => {
  const sheet = SpreadsheetApp.getActiveSheet();
  const late = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange('A2:A4')])
    .whenFormulaSatisfied('=AND($B2<0;$A2<>"")')
    .setBackground('red')
    .setBold(true)
    .build();
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange('B2:B4')])
    .setGradientMinpoint('#f4c7c3')
    .setGradientMidpointWithValue('#fce8b2', SpreadsheetApp.InterpolationType.PERCENT, '50')
    .setGradientMaxpointWithValue('#b7e1cd', SpreadsheetApp.InterpolationType.NUMBER, '1')
    .build();
  sheet.setConditionalFormatRules([late, scale]);
};

/** The ranges and conditions of the sheet's rules. */
const described = () =>
  SpreadsheetApp.getActiveSheet()
    .getConditionalFormatRules()
    .map((rule) => [
      rule.getRanges().map((range) => range.getA1Notation()),
      rule.getBooleanCondition()?.getCriteriaValues() ?? rule.getGradientCondition()?.getMaxValue(),
    ]);

it('reads rules back as they were written, formulas with semicolons', () => {
  const { run } = open();
  run(twoRules);
  expect(run(described)).toEqual([
    [['A2:A4'], ['=AND($B2<0;$A2<>"")']],
    [['B2:B4'], '1'],
  ]);
  const read = run(() => {
    const [first, second] = SpreadsheetApp.getActiveSheet().getConditionalFormatRules();
    const condition = first?.getBooleanCondition();
    const gradient = second?.getGradientCondition();
    return [
      condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      condition?.getBackground(),
      condition?.getBold(),
      condition?.getItalic(),
      String(gradient?.getMinType()),
      gradient?.getMidColor(),
      first?.getGradientCondition(),
    ];
  });
  expect(read).toEqual([true, '#ff0000', true, null, 'MIN', '#fce8b2', null]);
});

it('replaces all rules of the sheet, other people’s too', () => {
  const { run } = open();
  run(twoRules);
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const range = sheet.getRange('C1:C9');
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([range])
        .whenNumberGreaterThan(5)
        .setFontColor('#00ff00')
        .build(),
    ]);
  });
  expect(run(described)).toEqual([[['C1:C9'], [5]]]);
});

it('keeps foreign rules that a script appends to', () => {
  const { run } = open();
  run(twoRules);
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const own = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('C2')])
      .whenTextContains('late')
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);
  });
  expect(run(described)).toEqual([
    [['A2:A4'], ['=AND($B2<0;$A2<>"")']],
    [['B2:B4'], '1'],
    [['C2'], ['late']],
  ]);
});

it('moves and grows the rules when a person inserts rows', () => {
  const { host, run } = open();
  run(twoRules);
  const row = { sheetId: '0', sheetName: 'Sheet1', dimension: 'ROW', quantity: 1, position: 'before' } as const;
  host.model.dispatch('ADD_COLUMNS_ROWS', { ...row, base: 0 });
  host.model.dispatch('ADD_COLUMNS_ROWS', { ...row, base: 3 });
  expect(run(described)).toEqual([
    [['A3:A6'], ['=AND($B3<0;$A3<>"")']],
    [['B3:B6'], '1'],
  ]);
});

it('colours a cell whose formula is true, and the first rule wins', () => {
  const { host, run } = open({ sheets: [{ name: 'S', cells: [['x'], ['late', -1], ['fine', 1]] }] });
  run(twoRules);
  const styleOf = (row: number) => host.model.getters.getCellComputedStyle({ sheetId: '0', col: 0, row });
  expect(styleOf(1)).toMatchObject({ fillColor: '#ff0000', bold: true });
  expect(styleOf(2).fillColor).not.toBe('#ff0000');
});

it('refuses a gradient value that is a number, as the signature asks for text', () => {
  const { run } = open();
  expect(() =>
    run(() => {
      const type = SpreadsheetApp.InterpolationType.NUMBER;
      SpreadsheetApp.newConditionalFormatRule().setGradientMaxpointWithValue('#ffffff', type, 1 as never);
    }),
  ).toThrow('ConditionalFormatRuleBuilder.setGradientMaxpointWithValue');
});

it('refuses a rule without ranges', () => {
  const { run } = open();
  expect(() => run(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build())).toThrow(
    'A conditional format rule must have at least one range.',
  );
});
