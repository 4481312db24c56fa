import { useEffect } from 'preact/hooks';
import { askedDrivers, withDrivers } from '../../../../src/core/insights/driver.ts';
import { newsSubjects } from '../../../../src/core/insights/newsSubjects.ts';
import { noNews } from '../../../../src/core/insights/noNews.ts';
import { type News, weekNews } from '../../../../src/core/insights/weekNews.ts';
import { findFunction } from '../../../../src/core/registry.ts';
import { focusIds } from '../../../focus.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { Say } from '../../../parts/Say.tsx';
import { useLatestAnswer } from '../../../session/useLatestAnswer.ts';
import { useSession } from '../../../session/useSession.ts';
import type { Ways } from '../../view.ts';
import { newsWords } from './newsWords.ts';

/** As many as a glance takes in. */
const MOST_SHOWN = 4;

/** What changed this week, the weightiest first: sentences with their doubt, each leading to what it is about. */
export function WeekNews({ ways }: { readonly ways: Ways }) {
  const { okrs, week, kpis } = useSession();
  const drivers = useLatestAnswer('drivers');
  const today = week.log?.today ?? 0;
  const subjects = okrs.list && week.log ? newsSubjects(okrs.list, week.log, kpis.list, findFunction) : [];
  const asked = askedDrivers(subjects, today);
  useEffect(() => {
    if (asked.length > 0) drivers.ask({ asked });
  }, [JSON.stringify(asked)]);
  if (!okrs.list || !week.log || week.log.since === null) return null;
  const explained = withDrivers(subjects, drivers.answer ?? {}, today);
  const news = weekNews(explained, today);
  const [shown, rest] = [news.slice(0, MOST_SHOWN), news.slice(MOST_SHOWN)];
  return (
    <section class="news">
      <h3 class="with-icon">
        <Icon name="forecast" />
        <Say text={newsWords.title} />
      </h3>
      {news.length === 0 && (
        <p class="small">
          <Say text={noNews(subjects, today)} />
        </p>
      )}
      <Items news={shown} ways={ways} />
      {rest.length > 0 && (
        <details>
          <summary>
            <Say text={newsWords.more(rest.length)} />
          </summary>
          <Items news={rest} ways={ways} />
        </details>
      )}
      {explained.some(({ driver }) => driver !== null) && (
        <p class="small">
          <Say text={newsWords.whereNotWhy} />
        </p>
      )}
    </section>
  );
}

function Items({ news, ways }: { readonly news: readonly News[]; readonly ways: Ways }) {
  return (
    <ul>
      {news.map(({ id, name, tone, sentences }) => (
        <li key={id} class={tone}>
          <p>
            {id.startsWith('card ') ? (
              <button type="button" id={focusIds.item(`news ${id}`)} class="link" onClick={() => ways.open('kpis', id)}>
                <bdi>{name}</bdi>
              </button>
            ) : (
              <strong>
                <bdi>{name}</bdi>
              </strong>
            )}{' '}
            <span class={`tone small ${tone}`}>
              <span aria-hidden="true">{tone === 'good' ? '▲' : tone === 'bad' ? '▼' : '◆'}</span>{' '}
              <Say text={newsWords.tones[tone]} />
            </span>
          </p>
          {sentences.map((sentence) => (
            <p key={sentence.en} class="small">
              <Say text={sentence} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
