import { describe, expect, it } from '@jest/globals';
import { sampleBoard } from '../../scripts/sampleBoard.ts';
import type { Opening } from '../../src/scoreboard/board.ts';
import { openScoreboard, type ScoreboardProject } from './scoreboardProject.ts';

const { cells } = sampleBoard('en');

function visit({ doGet }: ScoreboardProject, parameter: Readonly<Record<string, string>> = {}) {
  const output = doGet({ parameter }) as GoogleAppsScript.HTML.HtmlOutput;
  const html = output.getContent();
  const json = /<script type="application\/json" id="opening">(.*)<\/script>/.exec(html)?.[1] ?? '';
  return { html, title: output.getTitle(), opening: JSON.parse(json) as Opening };
}

describe('a visit', () => {
  it('gets the page with the cells of the range as they are shown', () => {
    const { opening, title } = visit(openScoreboard(cells));
    expect(opening.board).toMatchObject({ title: 'Tea shop', cells });
    expect(title).toBe('Tea shop');
  });
  it('says when the numbers were read', () => {
    const before = new Date().toISOString();
    const { board } = visit(openScoreboard(cells)).opening;
    expect('readAt' in board && board.readAt >= before && board.readAt <= new Date().toISOString()).toBe(true);
  });
  it('opens the wall display where its address asks for it', () => {
    const project = openScoreboard(cells);
    expect(visit(project).opening.wall).toBe(false);
    expect(visit(project, { wall: '1' }).opening.wall).toBe(true);
  });
  it('reads the file of the property alone, whatever the address names', () => {
    const project = openScoreboard(cells);
    const other = { SPREADSHEET: 'other', id: 'other', range: 'Salaries!A1:Z99', spreadsheetId: 'other' };
    expect(visit(project, other).opening).toEqual({ ...visit(project).opening, wall: false });
  });
  it('takes the link of the file as well as its id', () => {
    const project = openScoreboard(cells);
    project.nameFile(` https://docs.google.com/spreadsheets/d/${project.file.getId()}/edit#gid=0 `);
    expect(visit(project).opening.board).toMatchObject({ title: 'Tea shop' });
  });
  it('gets nothing of a column that somebody put into the range', () => {
    const pay = cells.map(([kind = '', ...rest], row) => [kind, row === 0 ? 'Pay' : '900,000', ...rest]);
    const { html, opening } = visit(openScoreboard(pay));
    expect(opening.board).toMatchObject({ cells });
    expect(html).not.toContain('900,000');
  });
  it('lets no cell end the script that carries it', () => {
    const evil = '</script><script>alert(1)</script><!--';
    const { html, opening } = visit(
      openScoreboard([
        ['kind', 'name'],
        ['news', evil],
      ]),
    );
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(opening.board).toMatchObject({ cells: [expect.anything(), ['news', evil]] });
  });
});

describe('an open page', () => {
  it('gets the newer cells as JSON', () => {
    const board = JSON.parse(String(openScoreboard(cells).doGet('again')));
    expect(board).toMatchObject({ title: 'Tea shop', cells });
  });
  it('can name no range either', () => {
    const { doGet } = openScoreboard(cells);
    expect(typeof doGet({ range: 'A1' })).toBe('object');
    expect(JSON.parse(String(doGet('again')))).toMatchObject({ cells });
  });
});

describe('many visits', () => {
  it('cost one reading a minute', () => {
    const project = openScoreboard(cells);
    for (let visits = 0; visits < 5; visits++) visit(project);
    expect(project.readings()).toBe(1);
  });
  it('read again as long as there is a problem', () => {
    const project = openScoreboard([]);
    visit(project);
    visit(project);
    expect(project.readings()).toBe(2);
  });
  it('are all answered where the cells are too many for the cache', () => {
    const rows = Array.from({ length: 900 }, (_, row) => ['news', `Sentence ${row}: ${'long '.repeat(10)}`]);
    const project = openScoreboard([['kind', 'name'], ...rows]);
    const { board } = visit(project).opening;
    expect('cells' in board && board.cells.length).toBe(901);
    visit(project);
    expect(project.readings()).toBe(2);
  });
});

describe('what is missing', () => {
  it('is told: no file is named', () => {
    const project = openScoreboard(cells);
    project.nameFile('');
    expect(visit(project).opening.board).toEqual({ problem: 'noFile' });
  });
  it('is told: the file is not there for the owner', () => {
    const project = openScoreboard(cells);
    project.nameFile('gone');
    expect(visit(project).opening.board).toEqual({ problem: 'noAccess' });
  });
  it('is told: the file has no dashboard', () => {
    expect(visit(openScoreboard([])).opening.board).toEqual({ problem: 'noRange' });
  });
});
