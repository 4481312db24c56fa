import { describe, expect, it } from '@jest/globals';
import { membersOf, teamOf } from '../../../src/core/cycle/teams.ts';

const people = [
  { name: 'Sara', team: 'Growth' },
  { name: 'علی', team: 'growth' },
  { name: 'Amir', team: '' },
];

describe('teams', () => {
  it('knows a person and a team however they are written', () => {
    expect(teamOf('SARA', people)).toBe('Growth');
    expect(teamOf('علي', people)).toBe('growth');
    expect(membersOf('GROWTH', people)).toEqual(['Sara', 'علی']);
  });

  it('puts nobody into a team without a name', () => {
    expect(teamOf('Amir', people)).toBe('');
    expect(teamOf('', [{ name: '', team: 'Growth' }])).toBe('');
    expect(membersOf('', people)).toEqual([]);
  });
});
