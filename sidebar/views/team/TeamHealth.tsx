import { useEffect } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { weekWords } from '../week/weekWords.ts';
import { type OwnerHealth, programmeHealth } from './teamRows.ts';
import { teamWords } from './teamWords.ts';

/** Who updates on time: everyone together, and each owner in their team. */
export function TeamHealth({ onBack }: { readonly onBack: () => void }) {
  const { okrs, week, failure, documentState, busy, keepChangeLog } = useSession();
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(week.read, [last]);
  useRefresh(week.read);
  const health = okrs.list && week.log && programmeHealth(okrs.list, week.log);
  const hasTeams = health?.teams.some(({ team }) => team !== '');
  return (
    <Detail icon="team" title={teamWords.title} onBack={onBack}>
      {!health && !failure && (
        <p class="small">
          <Say text={weekWords.reading} />
        </p>
      )}
      {health && (
        <>
          <div class="card">
            {health.all.keyResults === 0 ? (
              <p>
                <Say text={teamWords.noKeyResults} />
              </p>
            ) : (
              <>
                <Figures of={health.all} />
                {health.all.punctuality.expected === 0 && (
                  <p class="small">
                    <Say text={teamWords.noWeekYet} />
                  </p>
                )}
              </>
            )}
          </div>
          {health.teams.map(({ team, owners }) => (
            <section key={team} class="team">
              {hasTeams && <h3>{team === '' ? <Say text={teamWords.noTeam} /> : <bdi>{team}</bdi>}</h3>}
              <ul>
                {owners.map((owner) => (
                  <li key={owner.name}>
                    <p class="title">
                      {owner.name === '' ? <Say text={teamWords.noOwner} /> : <bdi>{owner.name}</bdi>}
                    </p>
                    <Figures of={owner} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p class="small">
            <Say text={teamWords.about} />
          </p>
          {documentState?.hasChangeLog === false && (
            <Button
              look="quiet"
              icon="settings"
              label={words.keepChangeLog}
              onPress={keepChangeLog}
              disabled={busy !== null}
            />
          )}
        </>
      )}
    </Detail>
  );
}

function Figures({ of }: { readonly of: OwnerHealth }) {
  const { keyResults, upToDate, age, punctuality } = of;
  const { expected, reported, weeks } = punctuality;
  return (
    <>
      <p>
        <Say text={teamWords.upToDate(upToDate, keyResults)} />
        <span class="small">
          {' · '}
          {age === null ? (
            <Say text={teamWords.never} />
          ) : (
            <>
              <Say text={teamWords.last} /> <Say text={weekWords.age(age)} />
            </>
          )}
        </span>
      </p>
      {expected > 0 && (
        <div class="weeks-line small">
          <Say text={teamWords.onTime(reported / expected, weeks.length)} />
          <Weeks of={of} />
        </div>
      )}
    </>
  );
}

/** A square a week, filled as far as key results were reported on. Time runs from left to right in every language. */
function Weeks({ of: { punctuality } }: { readonly of: OwnerHealth }) {
  const language = useLanguage();
  const { weeks } = punctuality;
  const label = teamWords.weeks(weeks.map(({ reported, expected }) => [reported, expected]));
  const step = 10;
  const side = 8;
  return (
    <svg
      class="weeks"
      viewBox={`0 0 ${weeks.length * step} ${side}`}
      width={weeks.length * step}
      height={side}
      role="img"
      aria-label={label[language]}
    >
      {weeks.map(({ reported, expected }, index) => {
        const height = expected === 0 ? 0 : (reported / expected) * side;
        return (
          <g key={index}>
            <rect class="of-week" x={index * step + 0.5} y={0.5} width={side - 1} height={side - 1} />
            <rect class="of-reports" x={index * step} y={side - height} width={side} height={height} />
          </g>
        );
      })}
    </svg>
  );
}
