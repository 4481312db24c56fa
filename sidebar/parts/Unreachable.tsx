import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { Say } from './Say.tsx';

/** Why the file cannot be reached and what to do, in place of a blank panel. */
export function Unreachable() {
  const { failure, connecting, connect } = useSession();
  if (!failure) return null;
  return (
    <section class="card error" role="alert">
      <h2 dir="auto">
        <Say text={failure.sentence} />
      </h2>
      <p dir="auto">
        <Say text={failure.remedy} />
      </p>
      <p>
        <Say text={words.stillReadable} />
      </p>
      <Button label={words.tryAgain} onPress={connect} busy={connecting} />
    </section>
  );
}
