import { asanaDemo } from '../preview/demo/asana.ts';
import { loadAddon } from '../preview/host/node.ts';
import { GOALS_CALLS } from './budgets.ts';
import { manyGoals } from './manyGoals.ts';

const COUNT = 500;

/** How it feels to bring the goals of a large tool in, to bring them in again, and to look at what would be sent back. */
export function reportGoals(report: (name: string, figure: string) => void): void {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }], web: manyGoals(COUNT) });
  const ask = (name: string, request: object): number => {
    host.resetCalls();
    const begin = performance.now();
    const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
    if (!answer.ok || answer.value?.stopped) throw new Error(`${name}: ${answer.sentence ?? answer.value.stopped.en}`);
    return (performance.now() - begin) / 1_000;
  };
  const of = { source: 'asana', account: '120' };
  ask('insertTemplate', { template: 'MK-01', language: 'en' });
  const config = { workspace: of.account, token: asanaDemo.key };
  ask('connectSource', { source: of.source, config, streams: ['goals'], firstDay: 20_000, schedule: 'daily' });
  for (const [name, action] of [
    ['brought in', 'bringGoals'],
    ['brought in again', 'bringGoals'],
    ['compared for sending back', 'previewSending'],
  ] as const) {
    const seconds = ask(action, { ...of, language: 'en' });
    report(
      `${COUNT} goals ${name}`,
      `${tripsOf(host.calls)} service calls (budget ${GOALS_CALLS}), ${seconds.toFixed(1)} s`,
    );
  }
}

/** Service calls; what an answer holds that has come is read without one. */
export function tripsOf({
  total,
  byMethod,
}: {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
}): number {
  const read = Object.entries(byMethod).filter(([method]) => method.startsWith('HTTPResponse.'));
  return total - read.reduce((sum, [, count]) => sum + count, 0);
}
