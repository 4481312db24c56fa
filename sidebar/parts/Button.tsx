import type { Text } from '../../src/core/text.ts';
import { useWords } from '../language.ts';

interface ButtonProps {
  readonly label: Text;
  readonly onPress: () => void;
  readonly id?: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Whether the call of this button runs. */
  readonly busy?: boolean;
  /** Whether another call runs. */
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

/**
 * A button that keeps the focus while its call runs: `aria-disabled` says that it does nothing, where `disabled` would
 * throw the focus away.
 */
export function Button({ label, onPress, id, look = 'plain', busy, disabled, describedBy }: ButtonProps) {
  const say = useWords();
  const idle = !busy && !disabled;
  return (
    <button
      type="button"
      id={id}
      class={look}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={idle ? undefined : 'true'}
      aria-describedby={describedBy}
      onClick={() => idle && onPress()}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {say(label)}
    </button>
  );
}
