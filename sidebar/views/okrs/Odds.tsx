import type { OkrRow } from '../../../src/api.ts';
import { oddsSentence } from '../../../src/core/cycle/odds.ts';
import { oddsOfRow } from '../../../src/core/cycle/oddsOfRow.ts';
import { keyOf } from '../../../src/core/cycle/okrRow.ts';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';

interface OddsProps {
  readonly row: OkrRow;
  /** Whether the age of the last check-in stands beside it already. */
  readonly hasAge?: boolean;
}

/** How likely a key result is reached at its pace, in words; nothing before the check-ins were read, or where they tell nothing. */
export function Odds({ row, hasAge = false }: OddsProps) {
  const { okrs, week } = useSession();
  const known = week.log?.known.find(({ key }) => key === keyOf(row));
  const odds = okrs.list && known ? oddsOfRow(row, okrs.list, known) : null;
  return (
    odds && (
      <p class="small odds">
        <Say text={oddsSentence(hasAge ? { ...odds, oldBy: null } : odds)} />
      </p>
    )
  );
}
