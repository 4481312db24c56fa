import { useState } from 'preact/hooks';
import type { ForecastOfColumn } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { columnWords } from '../columns/columnWords.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { type Ask, done, type Task } from './useTask.ts';

interface ForecastOptions {
  /** Periods ahead. */
  readonly horizon: number;
  /** The share of futures that the interval should hold. */
  readonly level: number;
}

/** How the column goes on that people look at. */
export interface Forecast {
  /** As last read; null until then, and where no column can be forecast. */
  readonly column: ForecastOfColumn | null;
  /** Why there is nothing to forecast. */
  readonly refused: Text | null;
  readonly options: ForecastOptions;
  /** Reads the column that people look at now. */
  read(): void;
  /** The same on the way; the last column stays where people look at none, such as at what was inserted. */
  refresh(): void;
  choose(change: Partial<ForecastOptions>): void;
  /** Writes the forecast beside the table. */
  insert(as: 'formulas' | 'values'): void;
}

const FORECAST = { en: 'Forecast', fa: 'پیش‌بینی' };

export function useForecast(ask: Ask, task: Task): Forecast {
  const { answer: column, refused, ask: askServer } = useLatestAnswer('forecastColumn');
  const [options, setOptions] = useState<ForecastOptions>({ horizon: 6, level: 0.8 });

  const readWith = (wanted: ForecastOptions, { keeps }: { readonly keeps: boolean }): void => {
    const last =
      keeps && column ? { sheet: column.sheet, word: column.values.word, position: column.values.position } : null;
    askServer({ ...wanted, last });
  };

  return {
    column,
    refused,
    options,
    read: () => readWith(options, { keeps: false }),
    refresh: () => readWith(options, { keeps: true }),
    choose: (change) => {
      const wanted = { ...options, ...change };
      setOptions(wanted);
      readWith(wanted, { keeps: true });
    },
    insert: (as) => {
      if (!column) return;
      const { sheet, values, dates, eventsRange } = column;
      const cells = ({ range }: ForecastOfColumn['values']) => ({ range, sheet });
      const args = [cells(values), options.horizon, dates && cells(dates), 'auto', options.level];
      const events = eventsRange && column.events.length > 0 ? ['auto', eventsRange] : [];
      task.run('useColumns', async () => {
        const request = {
          fn: 'KPI_FORECAST',
          args: [...args, ...events],
          sheet,
          each: false,
          asValues: as === 'values',
          like: [null, 0, 0, 0],
        };
        const { cell, tab } = await ask('useColumns', request);
        return done(columnWords.inserted(FORECAST, cell, tab));
      });
    },
  };
}
