import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { Say } from './Say.tsx';

/** How many sample numbers the file still holds, with the button that clears them. */
export function SamplesLeft() {
  const { documentState, busy, question, clearSamples } = useSession();
  if (!documentState || documentState.samples === 0) return null;
  return (
    <div class="card note">
      <p>
        <Say text={words.samplesLeft(documentState.samples)} />
      </p>
      <Button
        label={words.clearSamples}
        onPress={clearSamples}
        busy={busy === 'clearSamples'}
        disabled={busy !== null || question !== null}
      />
    </div>
  );
}
