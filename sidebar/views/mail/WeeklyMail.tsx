import { useEffect } from 'preact/hooks';
import type { WeeklyMail as Mail, MailPreview } from '../../../src/api.ts';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import { settingRows } from '../../../src/core/settings/settingRows.ts';
import type { MailDay } from '../../../src/core/settings/settings.ts';
import { focusIds } from '../../focus.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import type { Primary } from '../../parts/Dock.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SamplesLeft } from '../../parts/SamplesLeft.tsx';
import { Say } from '../../parts/Say.tsx';
import type { MailChoice, MailOfWeek } from '../../session/useMail.ts';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { mailWords } from './mailWords.ts';

/** By which the screen of the weekly mail is opened. */
export const MAIL = 'mail';

/** The next step: nothing goes out before its sender has seen it. */
export function mailPrimary({ mail, isChanged, preview, show, keep }: MailOfWeek): Primary | null {
  if (!mail) return null;
  if (preview === null || (mail.isOn && mail.isMine && !isChanged))
    return { label: mailWords.preview, icon: 'search', task: 'previewMail', onPress: show };
  return {
    label: mail.isOn ? mailWords.save : mailWords.turnOn,
    icon: 'done',
    task: 'keepWeeklyMail',
    onPress: () => keep(true),
  };
}

/** To whom the weekly mail goes and when, the mail itself, and how to stop it. */
export function WeeklyMail({ onBack }: { readonly onBack: () => void }) {
  const { mail: weekly, busy, failure, documentState } = useSession();
  const { mail, choice, preview } = weekly;
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(weekly.read, [last]);
  useRefresh(weekly.read);
  return (
    <Detail icon="mail" title={mailWords.title} onBack={onBack} note={mailWords.about}>
      {!choice && !failure && (
        <p class="small">
          <Say text={mailWords.reading} />
        </p>
      )}
      {mail && choice && (
        <>
          <p class="with-icon">
            <Icon name={mail.isOn ? 'done' : 'close'} />
            <span>
              <Say text={mail.isOn ? (mail.isMine ? mailWords.on : mailWords.onBySomeone) : mailWords.off} />
            </span>
          </p>
          <LastMail last={mail.last} />
          <SamplesLeft effect={mailWords.samples} />
          <Choices choice={choice} />
          {preview && <Preview preview={preview} remindsLate={choice.remindsLate} />}
          <SendNow />
          {mail.isOn && (
            <Button
              id="stop-mail"
              icon="close"
              label={mailWords.stop}
              onPress={() => weekly.keep(false)}
              busy={busy === 'keepWeeklyMail'}
              disabled={busy !== null}
            />
          )}
        </>
      )}
    </Detail>
  );
}

function LastMail({ last }: { readonly last: Mail['last'] }) {
  const { okrs } = useSession();
  const language = useLanguage();
  if (!last) return null;
  const { due, sent, waits, invalid, unsure } = last;
  return (
    <div class={waits || invalid.length + unsure.length > 0 ? 'card note small' : 'small'}>
      <p>
        <Say text={mailWords.last(writeDay(due, language, okrs.list?.calendar), sent)} />
      </p>
      {waits && (
        <p>
          <Say text={mailWords.waits[waits]} />
        </p>
      )}
      {invalid.length > 0 && (
        <p>
          <Say text={mailWords.invalid(invalid)} />
        </p>
      )}
      {unsure.length > 0 && (
        <p>
          <Say text={mailWords.unsure(unsure)} />
        </p>
      )}
    </div>
  );
}

function Choices({ choice }: { readonly choice: MailChoice }) {
  const { mail } = useSession();
  const say = useWords();
  const language = useLanguage();
  const id = focusIds.field('mail-to');
  const days = settingRows.mailDay.choice.words;
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return (
    <div class="okr-form">
      <div class="field wide">
        <label for={id}>{say(mailWords.to)}</label>
        <textarea
          id={id}
          rows={3}
          dir="ltr"
          value={choice.to}
          autocomplete="off"
          aria-describedby={`${id}-about`}
          aria-invalid={mail.refused !== null ? 'true' : undefined}
          onInput={(event) => mail.choose({ to: event.currentTarget.value })}
        />
        <p id={`${id}-about`} class={mail.refused === null ? 'small' : 'small refused with-icon'}>
          {mail.refused !== null && <Icon name="failed" />}
          <span dir="auto">{mail.refused ?? say(mailWords.toHint)}</span>
        </p>
      </div>
      <div class="field">
        <label for="mail-day">{say(mailWords.day)}</label>
        <select
          id="mail-day"
          value={choice.day}
          onChange={(event) => mail.choose({ day: event.currentTarget.value as MailDay })}
        >
          {(Object.keys(days) as MailDay[]).map((day) => (
            <option key={day} value={day}>
              {say(days[day])}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="mail-hour">{say(mailWords.hour)}</label>
        <select
          id="mail-hour"
          value={String(choice.hour)}
          onChange={(event) => mail.choose({ hour: Number(event.currentTarget.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={String(hour)}>
              {writeNumber(hour, language)}
            </option>
          ))}
        </select>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={choice.remindsLate}
          onChange={(event) => mail.choose({ remindsLate: event.currentTarget.checked })}
        />
        <span>{say(mailWords.remindsLate)}</span>
      </label>
    </div>
  );
}

/** The very mail, in a frame that runs no script. */
function Preview({ preview, remindsLate }: { readonly preview: MailPreview; readonly remindsLate: boolean }) {
  const say = useWords();
  return (
    <section>
      <h3 id={focusIds.field('mail-preview')} tabIndex={-1}>
        <Say text={mailWords.shown} />
      </h3>
      <p class="small">
        <Say text={mailWords.subject(preview.subject)} />
      </p>
      <iframe class="mail-preview" sandbox="" title={say(mailWords.shown)} srcdoc={preview.html} />
      {remindsLate && preview.reminders.length > 0 && (
        <>
          <h3>
            <Say text={mailWords.reminders} />
          </h3>
          <ul class="small">
            {preview.reminders.map(({ owner, keyResults, address }) => (
              <li key={owner}>
                <Say text={mailWords.reminder(owner, keyResults, address)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function SendNow() {
  const { mail, busy } = useSession();
  const say = useWords();
  return (
    <div class="mail-now">
      <div class="field">
        <label for="mail-now">{say(mailWords.now)}</label>
        <input
          id="mail-now"
          type="email"
          dir="ltr"
          value={mail.now}
          onInput={(event) => mail.typeNow(event.currentTarget.value)}
        />
      </div>
      <Button
        id="send-mail-now"
        label={mailWords.sendNow}
        onPress={mail.sendNow}
        busy={busy === 'sendMailNow'}
        disabled={busy !== null || mail.now.trim() === ''}
      />
    </div>
  );
}
