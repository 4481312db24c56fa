import type { Api, BroughtGoal, SendingLine } from '../../src/api.ts';
import type { Did } from './fakeOkrs.ts';

export interface FakeGoals {
  readonly api: Pick<Api, 'sources' | 'connectors' | 'runs' | 'bringGoals' | 'previewSending' | 'sendGoals'>;
}

/**
 * Connects a tool with goals, whose numbers can be sent back: one as usual, one whose answer is lost, one that moves there meanwhile, a
 * conflict, and two that are left. It runs inside the browser, so it may use nothing from outside.
 */
export function fakeGoals(): void {
  const [source, account] = ['asana', '120'];
  const brought = (more: Partial<BroughtGoal>): BroughtGoal => ({
    ...{ name: 'Grow web visits', link: 'https://app.asana.com/0/goal/1', key: 'O1.1', became: 'keyResult', why: null },
    ...more,
  });
  const line = (id: string, title: string, more: Partial<SendingLine>): SendingLine => ({
    ...{ key: `O1.${id}`, id, above: '9', link: `https://app.asana.com/0/goal/${id}`, title, unit: 'USD' },
    ...{ here: 51_000.4, from: 40_000, to: 51_000, became: 'send', why: null },
    ...more,
  });
  const lines = [
    line('1', 'Monthly revenue', {}),
    line('2', 'بازدید از جست‌وجو', { unit: '%', here: 0.1234, from: 0.1231, to: 0.1234 }),
    line('3', 'Lost on the way', { here: 3, from: 2, to: 3, unit: '' }),
    line('4', 'Moves meanwhile', { here: 3, from: null, to: 3, unit: 'leads' }),
    line('5', 'Changed on both sides', { became: 'conflict', why: 'changedInBoth', here: 51_000, from: 52_000 }),
    line('6', 'Counted by the tool', { became: 'left', why: 'countedThere' }),
    line('7', 'Deleted there', { became: 'left', why: 'gone', from: null, to: null }),
    line('8', 'As it was', { became: 'same', here: 40_000, to: 40_000 }),
  ];
  const makeGoals = (did: Did): FakeGoals => ({
    api: {
      sources: () => ({
        sources: [
          { source, account, metrics: [], state: '', rows: 12, firstDay: 20_000, lastDay: 20_786, schedule: 'daily' },
        ] as unknown as ReturnType<Api['sources']>['sources'],
        columns: {},
        connections: [
          { source, account, config: {}, streams: ['goals'], schedule: 'daily', key: '1234', isUnderWay: false },
        ],
        currency: null,
        today: 20_786,
        calendar: 'gregorian',
        cells: 100,
      }),
      connectors: () => [
        {
          ...{
            id: source,
            label: { en: 'Asana', fa: 'آسانا' },
            isGoogle: false,
            redirect: null,
            fields: [],
            streams: [],
            own: null,
          },
          hasGoals: true,
          isUnpublished: false,
        },
      ],
      runs: () => [],
      bringGoals: () => {
        if ('isLimitReached' in window) {
          const stopped = { en: 'The limit of Asana is reached.', fa: 'سهمیهٔ آسانا تمام شد.' };
          return { lines: [], steps: 0, people: 0, stopped };
        }
        did('goals from \u2068Asana\u2069', 'هدف‌های \u2068آسانا\u2069');
        const name = '=A goal whose name is somewhat longer than a name should be in any tool at all';
        return {
          lines: [
            brought({ name: 'Grow', key: 'O1', became: 'objective' }),
            brought({}),
            brought({ name, key: 'O1.2', became: 'same', why: 'changedInBoth' }),
            brought({ name: 'Gone', key: 'O1.3', became: 'left', why: 'gone' }),
          ],
          steps: 3,
          people: 2,
          stopped: null,
        };
      },
      previewSending: () => ({ lines, stopped: null }),
      sendGoals: ({ changes }) => {
        did('note of numbers sent', 'یادداشت عددهای فرستاده‌شده');
        const sent = changes.slice(0, 2).map(({ id, to, takesTheirs }) => {
          const became = takesTheirs ? 'taken' : id === '3' ? 'unknown' : id === '4' ? 'movedThere' : 'sent';
          return { id, became, why: null, there: id === '4' ? 7 : to, said: '' } as const;
        });
        return { sent, stopped: null };
      },
    },
  });
  Object.assign(window, { makeGoals });
}
