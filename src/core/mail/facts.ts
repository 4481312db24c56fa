import type { Day } from '../calendar/day.ts';
import type { LastReadings } from '../cycle/oddsOfRow.ts';
import type { OkrCells } from '../cycle/okrRow.ts';
import type { WeekNote } from '../cycle/weekNotes.ts';
import type { AskedDriver, Driver } from '../insights/driver.ts';
import type { KpiSubject } from '../insights/newsSubjects.ts';
import type { Settings } from '../settings/settings.ts';
import type { Text } from '../text.ts';

/** What the log knows of a key result. */
interface Known extends LastReadings {
  readonly key: string;
  readonly lastDay: Day | null;
  readonly note: string;
  readonly who: string;
}

/** What a weekly mail is composed from. */
export interface MailFacts {
  readonly file: FileFacts;
  readonly okrs: {
    readonly rows: readonly OkrCells[];
    readonly cycles: readonly { readonly name: string; readonly lastDay: Day | null }[];
  };
  readonly log: { readonly known: readonly Known[]; readonly notes: readonly WeekNote[] };
  readonly kpis: { readonly cards: readonly KpiSubject[] } | null;
  /** What drove numbers of the week, where facts tell it, by the ids that were asked about. */
  findDrivers(asked: readonly AskedDriver[]): Readonly<Record<string, Driver>>;
  /** How many numbers are still those that a template brought. */
  readonly samples: number;
  readonly today: Day;
  readonly week: { readonly quarter: Text; readonly number: number };
  readonly settings: Pick<Settings, 'language' | 'calendar' | 'statusRule' | 'ownRules' | 'staleAfterDays'>;
}

/** The file that a mail is about, and who sends it. */
export interface FileFacts {
  readonly name: string;
  /** Its address, without a part. */
  readonly link: string;
  /** As the Owner column knows them; `''` where they have not said so. */
  readonly sender: string;
}
