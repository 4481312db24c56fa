import { expect, it } from '@jest/globals';
import { goalIdIn } from '../../../src/core/goals/goalIdIn.ts';

it.each([
  ['https://app.clickup.com/9000/goals/1#b2c4', 'b2c4'],
  ['https://app.asana.com/0/goal/1001/', '1001'],
  [' https://app.asana.com/0/goal/1001?focus=true ', '1001'],
  ['', ''],
])('the id of %j is %j', (link, id) => {
  expect(goalIdIn(link)).toBe(id);
});
