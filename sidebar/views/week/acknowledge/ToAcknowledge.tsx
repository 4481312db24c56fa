import { titleOf } from '../../../../src/core/cycle/okrRow.ts';
import { valueWriter } from '../../../../src/core/cycle/valueWriter.ts';
import { useLanguage } from '../../../language.ts';
import { Button } from '../../../parts/Button.tsx';
import { Say } from '../../../parts/Say.tsx';
import { useSession } from '../../../session/useSession.ts';
import { weekWords } from '../weekWords.ts';
import { acknowledgeWords } from './acknowledgeWords.ts';
import { toAcknowledge, type Unseen } from './toAcknowledge.ts';

/** What others said of this user's key results, until they have seen it. */
export function ToAcknowledge({ me }: { readonly me: string }) {
  const { week, okrs, busy } = useSession();
  const { log } = week;
  const unseen = okrs.list && log ? toAcknowledge(okrs.list, log, me) : [];
  if (!log || unseen.length === 0) return null;
  return (
    <section class="unseen-list" aria-labelledby="to-acknowledge">
      <h3 id="to-acknowledge">
        <Say text={acknowledgeWords.title(unseen.length)} />
      </h3>
      <ul>
        {unseen.map((each) => (
          <UnseenItem key={each.id} of={each} age={each.day === null ? null : log.today - each.day} />
        ))}
      </ul>
      {unseen.length > 1 && (
        <Button
          look="quiet"
          icon="done"
          label={acknowledgeWords.acknowledgeAll}
          disabled={busy !== null}
          onPress={() => week.acknowledge(unseen)}
        />
      )}
    </section>
  );
}

function UnseenItem({ of, age }: { readonly of: Unseen; readonly age: number | null }) {
  const language = useLanguage();
  const { week, busy } = useSession();
  const { id, row, who, text, value } = of;
  const isProblem = of.names.notes.length > 0;
  return (
    <li>
      <div id={`said-${id}`}>
        <p class="small">
          <bdi>{who}</bdi>
          {' · '}
          <Say text={isProblem ? acknowledgeWords.problem : acknowledgeWords.checkIn} />
          {age !== null && (
            <>
              {' · '}
              <Say text={weekWords.age(age)} />
            </>
          )}
        </p>
        {text !== '' && (
          <p>
            <bdi>{text}</bdi>
          </p>
        )}
        {value !== null && (
          <p>
            <Say text={acknowledgeWords.newValue(valueWriter(row, language).bare(value))} />
          </p>
        )}
        <p class="small">
          <bdi>{titleOf(row)}</bdi>
        </p>
      </div>
      <Button
        label={acknowledgeWords.acknowledge}
        describedBy={`said-${id}`}
        disabled={busy !== null}
        onPress={() => week.acknowledge([of])}
      />
    </li>
  );
}
