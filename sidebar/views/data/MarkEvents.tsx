import { writeDay } from '../../../src/core/calendar/write.ts';
import { commonEvents, nextCommonEvent } from '../../../src/core/events/commonEvents.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { eventWords } from './eventWords.ts';

/** The common days to choose from, each with its next time. */
export function MarkEvents({ onBack }: { readonly onBack: () => void }) {
  const { data, events } = useSession();
  const language = useLanguage();
  const say = useWords();
  const { sources } = data;
  return (
    <Detail icon="calendar" title={eventWords.title} onBack={onBack}>
      <p class="small">
        <Say text={eventWords.about} />
      </p>
      <fieldset class="streams events">
        <legend class="small">{say(eventWords.common)}</legend>
        {events.offered.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={events.chosen.includes(id)} onChange={() => events.toggle(id)} />
            <span>{say(commonEvents[id].name)}</span>
            {sources && (
              <span class="small">
                {writeDay(nextCommonEvent(id, sources.today).firstDay, language, sources.calendar)}
              </span>
            )}
          </label>
        ))}
      </fieldset>
    </Detail>
  );
}
