import { expect, it } from '@jest/globals';
import { open } from './addon.ts';

const sheets = [{ name: 'S', cells: [['Status'], [null]] }];

const strictList = () => {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['On track', 'At risk'])
    .setAllowInvalid(false)
    .setHelpText('Pick a status')
    .build();
  SpreadsheetApp.getActiveSheet().getRange('A2:A5').setDataValidation(rule);
};

it('reads a rule back as it was built', () => {
  const { run } = open({ sheets });
  run(strictList);
  const read = run(() => {
    const rule = SpreadsheetApp.getActiveSheet().getRange('A3').getDataValidation();
    const isList = rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
    return [isList, rule?.getCriteriaValues(), rule?.getAllowInvalid(), rule?.getHelpText()];
  });
  expect(read).toEqual([true, [['On track', 'At risk'], true], false, 'Pick a status']);
});

it('refuses a script’s value that a rejecting rule does not allow', () => {
  const { host, run } = open({ sheets });
  run(strictList);
  expect(() =>
    run(() =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A2:A3')
        .setValues([['On track'], ['Lost']]),
    ),
  ).toThrow(
    'The data you entered in cell A3 violates the data validation rules set on this cell. ' +
      'Please enter one of the following values: On track, At risk.',
  );
  expect(host.snapshot().sheets[0]?.cells.A2).toBeUndefined();
});

it('refuses in the same run that set the rule', () => {
  const { run } = open({ sheets });
  expect(() =>
    run(() => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
      SpreadsheetApp.getActiveSheet().getRange('B1').setDataValidation(rule).setValue(11);
    }),
  ).toThrow('The data you entered in cell B1 violates the data validation rules set on this cell.');
});

it.each(['flush', 'getValue'])('raises at the next %s what a write was refused for, and not at the write', (next) => {
  const { run } = open({ sheets });
  run(strictList);
  const read = run((way) => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A2');
    const before = cell.getValue();
    const seen = [cell.setValue('Lost').setNote('after') === cell];
    try {
      if (way === 'flush') SpreadsheetApp.flush();
      else cell.getValue();
    } catch (error) {
      seen.push(/violates the data validation rules/.test(String(error)));
    }
    return [...seen, cell.getValue() === before, cell.getNote()];
  }, next);
  expect(read).toEqual([true, true, true, 'after']);
});

it('raises at the end of a run what nothing has raised before', () => {
  const { run } = open({ sheets });
  run(strictList);
  const write = () => {
    SpreadsheetApp.getActiveSheet().getRange('A2').setValue('Lost');
  };
  expect(() => run(write)).toThrow('violates');
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A2').getNote())).toBe('');
});

it('lets values that fit, empty cells and warned values pass', () => {
  const { run } = open({ sheets });
  run(strictList);
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const warns = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build();
    sheet.getRange('B2').setDataValidation(warns).setValue(-1);
    sheet.getRange('A2:A3').setValues([['At risk'], ['']]);
    return sheet.getRange('A2:B2').getValues();
  });
  expect(read).toEqual([['At risk', -1]]);
});

it('checks against a range on another sheet, also after that sheet was renamed', () => {
  const { run } = open({ sheets: [...sheets, { name: 'Lists', cells: [['a'], ['b']] }] });
  run(() => {
    const list = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Lists');
    if (!list) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(list.getRange('A1:A2'))
      .setAllowInvalid(false)
      .build();
    SpreadsheetApp.getActiveSheet().getRange('A2').setDataValidation(rule);
    list.setName('My lists');
  });
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A2').setValue('b').getValue())).toBe('b');
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange('A2').setValue('c'))).toThrow('violates');
  const where = run(() => {
    const [range] = SpreadsheetApp.getActiveSheet().getRange('A2').getDataValidation()?.getCriteriaValues() ?? [];
    return [range.getSheet().getName(), range.getA1Notation()];
  });
  expect(where).toEqual(['My lists', 'A1:A2']);
});

it('takes rules away from the cleared cells only', () => {
  const { run } = open({ sheets });
  run(strictList);
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A3').clearDataValidations();
    return sheet
      .getRange('A2:A4')
      .getDataValidations()
      .map(([rule]) => rule !== null);
  });
  expect(read).toEqual([true, false, true]);
});

it('follows inserted rows', () => {
  const { run } = open({ sheets });
  run(strictList);
  run(() => SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 2));
  expect(
    run(() =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A3:A5')
        .getDataValidations()
        .map(([rule]) => rule !== null),
    ),
  ).toEqual([false, true, true]);
});

it('sets checkboxes to false', () => {
  const { run } = open({ sheets });
  const read = run(() => {
    const range = SpreadsheetApp.getActiveSheet().getRange('C1:C2').insertCheckboxes();
    const rule = range.getDataValidation();
    return [range.getValues(), rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX];
  });
  expect(read).toEqual([[[false], [false]], true]);
});

it('needs a criterion', () => {
  const { run } = open();
  expect(() => run(() => SpreadsheetApp.newDataValidation().build())).toThrow('needs a criterion');
});

it('reads a formula criterion back with semicolons', () => {
  const { run } = open();
  const read = run(() => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=AND(A1>0;A1<5)')
      .setAllowInvalid(false)
      .build();
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(rule).setValue(3);
    return cell.getDataValidation()?.getCriteriaValues();
  });
  expect(read).toEqual(['=AND(A1>0;A1<5)']);
});
