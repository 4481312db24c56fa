import type { Text } from '../../src/core/text.ts';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

interface DeletedTabProps {
  readonly title: Text;
  /** How it comes back, and what happens otherwise. */
  readonly wayBack: Text;
}

/** Says that a tab of Rasad's was deleted by someone. */
export function DeletedTab({ title, wayBack }: DeletedTabProps) {
  return (
    <div class="card note deleted-tab">
      <p class="with-icon">
        <Icon name="delete" />
        <span>
          <Say text={title} />
        </span>
      </p>
      <p class="small">
        <Say text={wayBack} />
      </p>
    </div>
  );
}
