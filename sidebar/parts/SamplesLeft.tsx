import type { Text } from '../../src/core/text.ts';
import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

/**
 * How many sample numbers the file still holds, with the button that clears them.
 * @param effect what they would do where this stands
 */
export function SamplesLeft({ effect }: { readonly effect?: Text }) {
  const { documentState, busy, question, clearSamples } = useSession();
  if (!documentState || documentState.samples === 0) return null;
  return (
    <div class="card note">
      <p class="with-icon">
        <Icon name="sample" />
        <span>
          <Say text={words.samplesLeft(documentState.samples)} /> {effect && <Say text={effect} />}
        </span>
      </p>
      <Button
        icon="clear"
        label={words.clearSamples}
        onPress={clearSamples}
        busy={busy === 'clearSamples'}
        disabled={busy !== null || question !== null}
      />
    </div>
  );
}
