import { useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { goalWords } from './goalWords.ts';

interface BringGoalsProps {
  readonly source: string;
  readonly account: string;
}

/** Brings the goals of a tool in, and tells what became of each. */
export function BringGoals({ source, account }: BringGoalsProps) {
  const { connections, busy } = useSession();
  const say = useWords();
  const lines =
    connections.goals?.source === source && connections.goals.account === account ? connections.goals.lines : [];
  return (
    <DetailSection heading={goalWords.goals}>
      <p class="small">
        <Say text={goalWords.about} />
      </p>
      <div class="row">
        <Button
          id="bring-goals"
          icon="objective"
          label={goalWords.bring}
          disabled={busy !== null}
          onPress={() => connections.bringGoals(source, account)}
        />
      </div>
      {lines.length > 0 && (
        <table class="brought small">
          <caption>{say(goalWords.what)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(goalWords.goal)}</th>
              <th scope="col">{say(goalWords.here)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, link, key, became, why }) => (
              <tr key={`${link} ${key}`}>
                <td>
                  <a href={link} target="_blank" rel="noopener noreferrer" dir="auto" title={say(goalWords.open(name))}>
                    {name}
                  </a>
                </td>
                <td>
                  <Say text={goalWords.became[became]} /> <bdi>{key}</bdi>
                  {why && (
                    <span class="why">
                      <Say text={goalWords.why[why]} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </DetailSection>
  );
}
