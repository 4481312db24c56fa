import { Button } from '../../parts/Button.tsx';
import { useSession } from '../../session/useSession.ts';
import { okrWords } from './okrWords.ts';

interface RowActionsProps {
  readonly rowKey: string;
  /** Leads to the form, where that is not open already. */
  readonly onEdit?: () => void;
  readonly onDeleted: () => void;
}

/** What else can be done with a row. */
export function RowActions({ rowKey, onEdit, onDeleted }: RowActionsProps) {
  const { okrs, busy, question } = useSession();
  const others = (task: string): boolean => (busy !== null && busy !== task) || question !== null;
  return (
    <div class="row">
      {onEdit && <Button id="edit" icon="edit" label={okrWords.edit} onPress={onEdit} disabled={busy !== null} />}
      <Button
        icon="copy"
        label={okrWords.duplicate}
        onPress={() => okrs.duplicate(rowKey)}
        busy={busy === 'duplicateRow'}
        disabled={others('duplicateRow')}
      />
      <Button
        look="quiet"
        label={okrWords.showInSheet}
        onPress={() => okrs.show(rowKey, 'title')}
        busy={busy === 'selectInRow'}
        disabled={others('selectInRow')}
      />
      <Button
        id="delete"
        look="danger"
        icon="delete"
        label={okrWords.delete}
        onPress={() => okrs.remove(rowKey, onDeleted)}
        busy={busy === 'deleteRow'}
        disabled={others('deleteRow')}
      />
    </div>
  );
}
