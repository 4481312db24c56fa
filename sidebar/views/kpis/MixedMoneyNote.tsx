import type { KpiCard } from '../../../src/api.ts';
import { mixedMoney, type SourceOfMetrics } from '../../../src/core/facts/feeds.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { mixedMoneyWords } from './mixedMoneyWords.ts';

interface MixedMoneyNoteProps {
  readonly cards: readonly KpiCard[];
  /** The one source that is looked at; all of the file where it is left out. */
  readonly only?: Pick<SourceOfMetrics, 'source' | 'account'>;
}

/** Why KPIs are not computed from sources that have their money in two currencies. */
export function MixedMoneyNote({ cards, only }: MixedMoneyNoteProps) {
  const { data } = useSession();
  const mixed = cards.flatMap((card) => mixedMoney(card, data.sources?.sources ?? []) ?? []);
  const shown = mixed.filter(({ source, account }) => !only || (source === only.source && account === only.account));
  const sentences = new Map(shown.map((each) => [each.metric + each.account, mixedMoneyWords(each)]));
  return (
    <>
      {[...sentences].map(([key, text]) => (
        <p key={key} class="card note with-icon">
          <Icon name="failed" />
          <span>
            <Say text={text} />
          </span>
        </p>
      ))}
    </>
  );
}
