import type { Brought } from '../../../src/api.ts';
import { objectiveOf } from '../../../src/core/tables/scorecard/keys.ts';
import { useWords } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { goalWords } from './goalWords.ts';

/** What became of each goal that was brought in, and what came along. */
export function BroughtGoals({ lines, steps, people }: Brought) {
  const say = useWords();
  if (lines.length === 0) return null;
  return (
    <section id="brought" tabIndex={-1} aria-label={say(goalWords.what)}>
      {steps > 0 && (
        <p class="small">
          <Say text={goalWords.steps(steps)} />
        </p>
      )}
      {people > 0 && (
        <p class="small">
          <Say text={goalWords.people(people)} />
        </p>
      )}
      <table class="brought small">
        <caption>{say(goalWords.what)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(goalWords.goal)}</th>
            <th scope="col">{say(goalWords.here)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, link, key, became, why, target, folder }) => (
            <tr key={`${link} ${key}`}>
              <td>
                {link === '' ? (
                  <bdi>{name}</bdi>
                ) : (
                  <a href={link} target="_blank" rel="noopener noreferrer" dir="auto" title={say(goalWords.open(name))}>
                    {name}
                  </a>
                )}
                {folder && objectiveOf(key) === key && (
                  <span class="why">
                    <Say text={goalWords.folder(folder)} />
                  </span>
                )}
              </td>
              <td>
                <Say text={goalWords.became[became]} /> <bdi>{key}</bdi>
                {why && (
                  <span class="why">
                    <Say
                      text={
                        why === 'otherTarget'
                          ? goalWords.targetThere(target?.target ?? 0, target?.kind === 'percent')
                          : goalWords.why[why]
                      }
                    />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
