import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

/** The live region: what runs, and what came of it. */
export function Status() {
  const { message, notice, busy, connecting, failure } = useSession();
  // The card above already says what to do.
  const remedy = failure && failure.remedy === message?.remedy ? undefined : message?.remedy;
  const waiting = busy ? words.working : connecting && !failure ? words.connecting : null;
  return (
    <div role="status" aria-live="polite" class={`status ${message?.tone ?? ''}`}>
      {waiting && (
        <p class="small">
          <Say text={waiting} />
        </p>
      )}
      {message && (
        <p class="with-icon">
          <Icon name={message.tone === 'done' ? 'done' : 'failed'} />
          <span dir="auto">
            <Say text={message.text} />
          </span>
        </p>
      )}
      {remedy && (
        <p dir="auto">
          <Say text={remedy} />
        </p>
      )}
      {notice && (
        <p dir="auto">
          <Say text={notice} />
        </p>
      )}
    </div>
  );
}
