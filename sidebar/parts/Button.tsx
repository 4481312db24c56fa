import type { Text } from '../../src/core/text.ts';
import { useWords } from '../language.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface ButtonProps {
  readonly label: Text;
  readonly onPress: () => void;
  readonly id?: string;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Whether the icon stands alone: the label is then told and shown on hovering. */
  readonly iconOnly?: boolean;
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
export function Button(props: ButtonProps) {
  const { label, onPress, id, look = 'plain', icon, iconOnly = false, busy, disabled, describedBy } = props;
  const say = useWords();
  const idle = !busy && !disabled;
  return (
    <button
      type="button"
      id={id}
      class={iconOnly ? `${look} icon-button` : look}
      aria-label={iconOnly ? say(label) : undefined}
      title={iconOnly ? say(label) : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={idle ? undefined : 'true'}
      aria-describedby={describedBy}
      onClick={() => idle && onPress()}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {!iconOnly && <span>{say(label)}</span>}
    </button>
  );
}
