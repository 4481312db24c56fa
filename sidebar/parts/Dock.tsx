import type { Api } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { changeWords } from '../changeWords.ts';
import { focusIds } from '../focus.ts';
import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { EarlierChanges } from './EarlierChanges.tsx';
import type { IconName } from './icons.ts';
import { QuestionBox } from './QuestionBox.tsx';
import { Say } from './Say.tsx';
import { Status } from './Status.tsx';

/** The one thing to do in a view. */
export interface Primary {
  readonly label: Text;
  /** Inserting, where nothing else is said. */
  readonly icon?: IconName;
  /** What runs when it is pressed. */
  readonly task: keyof Api;
  readonly onPress: () => void;
}

/** The foot of the sidebar: what happened, what is asked, and the buttons to act and to undo. */
export function Dock({ primary }: { readonly primary: Primary | null }) {
  const { documentState, busy, question, undo } = useSession();
  const [last] = documentState?.undo ?? [];
  const others = (task: string): boolean => (busy !== null && busy !== task) || question !== null;
  return (
    <footer class="dock">
      <Status />
      {question && <QuestionBox question={question} />}
      {primary && (
        <Button
          id={focusIds.primary}
          look="primary"
          icon={primary.icon ?? 'insert'}
          label={primary.label}
          onPress={primary.onPress}
          busy={busy === primary.task}
          disabled={others(primary.task)}
        />
      )}
      {last && (
        <div class="undo">
          <Button
            id={focusIds.undo}
            icon="undo"
            label={words.undo}
            onPress={undo}
            busy={busy === 'undo'}
            disabled={others('undo')}
            describedBy="undo-what"
          />
          <span id="undo-what" class="small">
            <Say text={changeWords(last.label)} />
          </span>
        </div>
      )}
      {last && <EarlierChanges steps={documentState?.undo ?? []} />}
    </footer>
  );
}
