import type { SendingLine, SentChange } from '../../../src/api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Arrow } from '../../parts/Arrow.tsx';
import { Button } from '../../parts/Button.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { sendWords } from './sendWords.ts';
import { sentNumbers } from './sentNumbers.ts';

interface SendProgressProps {
  readonly source: string;
  readonly account: string;
}

/** Sends the numbers of linked rows back to their tool, each after a look at what it would change. */
export function SendProgress({ source, account }: SendProgressProps) {
  const { sending, busy } = useSession();
  const { shown, left } = sending;
  const isOfThis = shown?.source === source && shown.account === account;
  return (
    <DetailSection heading={sendWords.title}>
      <p class="small">
        <Say text={sendWords.about} />
      </p>
      <div class="row">
        <Button
          id="preview-sending"
          icon="search"
          label={sendWords.preview}
          busy={busy === 'previewSending'}
          disabled={busy !== null}
          onPress={() => sending.preview(source, account)}
        />
      </div>
      {isOfThis && <Changes />}
      {left !== null && (
        <p class="small">
          <Say text={sendWords.leftToSend(left)} />
        </p>
      )}
    </DetailSection>
  );
}

function Changes() {
  const { sending, busy } = useSession();
  const say = useWords();
  const { lines = [], chosen = [], theirs = [] } = sending.shown ?? {};
  const of = (became: SendingLine['became']): SendingLine[] => lines.filter((line) => line.became === became);
  const [changes, conflicts, same, left] = [of('send'), of('conflict'), of('same'), of('left')];
  const isOpen = [...changes, ...conflicts].some(({ id }) => !sentOf(id, sending.shown?.sent));
  return (
    <section id="sending" tabIndex={-1} aria-label={say(sendWords.changes)} class="sending">
      {changes.length > 0 && <ChangeTable changes={changes} />}
      {conflicts.length > 0 && (
        <>
          <h4>
            <Say text={sendWords.conflicts} />
          </h4>
          {conflicts.map((line) => (
            <Conflict key={line.id} line={line} />
          ))}
        </>
      )}
      {isOpen && (
        <div class="row">
          <Button
            id="send-progress"
            icon="done"
            label={sendWords.send(chosen.length, theirs.length)}
            busy={busy === 'sendGoals'}
            disabled={busy !== null || chosen.length + theirs.length === 0}
            onPress={sending.send}
          />
        </div>
      )}
      {same.length > 0 && (
        <p class="small">
          <Say text={sendWords.same(same.length)} />
        </p>
      )}
      {left.length > 0 && (
        <details class="small">
          <summary>
            <Say text={sendWords.left(left.length)} />
          </summary>
          <ul>
            {left.map((line) => (
              <li key={line.key}>
                <Named line={line} />: <Reason why={line.why} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ChangeTable({ changes }: { readonly changes: readonly SendingLine[] }) {
  const { sending, busy } = useSession();
  const say = useWords();
  const language = useLanguage();
  return (
    <table class="brought small">
      <caption>{say(sendWords.changes)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(sendWords.keyResult)}</th>
          <th scope="col">{say(sendWords.thereToHere)}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((line) => {
          const { id } = line;
          const sent = sentOf(id, sending.shown?.sent);
          const { fromAlone, to, exact } = sentNumbers(line, language);
          return (
            <tr key={id}>
              <td>
                {sent ? (
                  <Named line={line} />
                ) : (
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={sending.shown?.chosen.includes(id) ?? false}
                      disabled={busy !== null}
                      onChange={(event) => sending.choose(id, event.currentTarget.checked)}
                    />
                    <Named line={line} />
                  </label>
                )}
              </td>
              <td>
                <bdi>{fromAlone}</bdi> <Arrow /> <bdi>{to}</bdi>
                {exact !== null && (
                  <span class="why">
                    <Say text={sendWords.rounded(exact)} />
                  </span>
                )}
                {sent && <Came line={line} sent={sent} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Two numbers, of which a person chooses one for both sides; each side keeps its own until then. */
function Conflict({ line }: { readonly line: SendingLine }) {
  const { sending, busy } = useSession();
  const language = useLanguage();
  const { id, why } = line;
  const { from, fromAlone, to, exact } = sentNumbers(line, language);
  const sent = sentOf(id, sending.shown?.sent);
  const choice = (whose: 'mine' | 'theirs', text: ReturnType<typeof sendWords.sendMine>) => (
    <label>
      <input
        type="radio"
        name={`conflict-${id}`}
        checked={sending.shown?.[whose === 'mine' ? 'chosen' : 'theirs'].includes(id) ?? false}
        disabled={busy !== null}
        onChange={() => sending.decide(id, whose)}
      />
      <span>
        <Say text={text} />
      </span>
    </label>
  );
  return (
    <fieldset class="streams conflict">
      <legend>
        <Named line={line} />
      </legend>
      <p class="small">
        <Reason why={why} />
        {exact !== null && (
          <>
            {' '}
            <Say text={sendWords.rounded(exact)} />
          </>
        )}
      </p>
      {sent ? (
        <p class="small">
          {sent.became === 'taken' ? (
            <bdi>{from}</bdi>
          ) : (
            <>
              <bdi>{fromAlone}</bdi> <Arrow /> <bdi>{to}</bdi>
            </>
          )}
          <Came line={line} sent={sent} />
        </p>
      ) : (
        <>
          {choice('theirs', sendWords.keepTheirs(from))}
          {choice('mine', sendWords.sendMine(to))}
        </>
      )}
    </fieldset>
  );
}

function Named({ line: { key, title } }: { readonly line: SendingLine }) {
  return (
    <span>
      <bdi>{title}</bdi> (<bdi>{key}</bdi>)
    </span>
  );
}

/** What became of a number that was sent. */
function Came({ line, sent }: { readonly line: SendingLine; readonly sent: SentChange }) {
  const language = useLanguage();
  const { became, why, there, said } = sent;
  return (
    <span class="why">
      {became === 'left' ? (
        <Reason why={why} />
      ) : (
        <Say
          text={
            became === 'refused'
              ? sendWords.refused(said)
              : became === 'movedThere'
                ? sendWords.movedThere(sentNumbers({ ...line, from: there }, language).from)
                : sendWords.became[became]
          }
        />
      )}
    </span>
  );
}

function Reason({ why }: { readonly why: SendingLine['why'] }) {
  return why && <Say text={sendWords.why[why]} />;
}

function sentOf(id: string, sent: readonly SentChange[] = []): SentChange | undefined {
  return sent.find((each) => each.id === id);
}
