import type { DocumentState } from '../../src/api.ts';
import { changeWords } from '../changeWords.ts';
import { words } from '../words.ts';
import { type Ask, done, type Message, type Question, type Task } from './useTask.ts';

/** Takes back what was done last: asks where cells were edited since, and where somebody else did something meanwhile. */
export function useUndo(documentState: DocumentState | null, ask: Ask, task: Task): () => void {
  const undo = (force: boolean, shown: number | undefined): void => {
    task.run('undo', async (): Promise<Message | Question> => {
      const undone = await ask('undo', { force, shown });
      if ('last' in undone) {
        const { id, label } = undone.last;
        return { text: words.otherUndoQuestion(changeWords(label)), yes: words.undo, whenYes: () => undo(false, id) };
      }
      if (!undone.done) {
        const text = words.undoQuestion(undone.editedCells);
        return { text, yes: words.undoAnyway, whenYes: () => undo(true, shown) };
      }
      return done(undone.undone ? words.undone(changeWords(undone.undone)) : words.nothingToUndo);
    });
  };
  return () => undo(false, documentState?.undo[0]?.id);
}
