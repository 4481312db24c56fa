import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { connectors } from '../../src/connectors/index.ts';

const PAGE = 'docs/connections.md';
const TOOLS = [
  'GA4',
  'Hotjar',
  'Clarity',
  'Power BI',
  'Tableau',
  'Perdoo',
  'Weekdone',
  'Viva Goals, Quantive',
  'ClickUp',
  'Asana',
  'HubSpot',
  'ActiveCampaign',
  'Data Studio',
];
/** Connectors whose name a row does not begin with. */
const ROW_OF: Readonly<Record<string, string>> = { ga4: 'GA4', clarity: 'Clarity', contentsquare: 'Hotjar' };

const rows = readFileSync(PAGE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Tool'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

describe('the table of connections', () => {
  it('has a row for every tool, and one alone', () => {
    expect(rows.map(([tool]) => tool).sort()).toEqual([...TOOLS].sort());
  });
  it('has a row for every connector, which says that it connects', () => {
    for (const { id, label } of connectors) {
      const row = rows.find(([tool]) => tool === (ROW_OF[id] ?? label.en));
      expect([id, row?.[2]]).toEqual([id, expect.stringContaining('Connect a tool')]);
    }
  });
  it.each(rows.map((row) => [row[0], row] as const))('says everything of %s', (_, row) => {
    expect(row).toHaveLength(5);
    for (const cell of row) expect(cell).not.toBe('');
  });
  it.each(rows.map(([tool, , , tests = '']) => [tool, tests] as const))(
    'names tests of %s that are there',
    (_, cell) => {
      const paths = [...cell.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path as string);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    },
  );
});

describe.each([PAGE, 'docs/bigquery.md', 'docs/power-bi.md', 'docs/tableau.md', 'docs/larger-data.md'])(
  '%s',
  (page) => {
    it('links to files that are there', () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
        ([, link]) => link as string,
      );
      expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
    });
  },
);
