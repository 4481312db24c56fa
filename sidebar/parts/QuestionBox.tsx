import { focusIds } from '../focus.ts';
import { useSession } from '../session/useSession.ts';
import type { Question } from '../session/useTask.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

/** A question asked in its place; Escape keeps things as they are. */
export function QuestionBox({ question }: { readonly question: Question }) {
  const { answer } = useSession();
  return (
    <dialog open class={question.isDangerous ? 'card question danger' : 'card question'} aria-labelledby="question">
      <p id="question" class="with-icon">
        {question.isDangerous && <Icon name="delete" />}
        <span>
          <Say text={question.text} />
        </span>
      </p>
      <div class="row">
        <Button look={question.isDangerous ? 'danger' : 'plain'} label={question.yes} onPress={() => answer(true)} />
        <Button id={focusIds.keep} label={words.keep} onPress={() => answer(false)} />
      </div>
    </dialog>
  );
}
