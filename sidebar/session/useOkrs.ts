import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api, DocumentState, OkrList } from '../../src/api.ts';
import type { Field, FieldTexts } from '../../src/core/tables/scorecard/fields.ts';
import type { Language } from '../../src/core/text.ts';
import { focusIds, useFocusSoon } from '../focus.ts';
import { call } from '../server.ts';
import { okrWords } from '../views/okrs/okrWords.ts';
import type { Message, Question, Task } from './useTask.ts';

/** What stands in the OKRs tab, and what can be done to it. */
export interface Okrs {
  /** Null until it was read. */
  readonly list: OkrList | null;
  /** The field of the open form that was not taken. */
  readonly refused: { readonly field: Field; readonly sentence: string } | null;
  /** Reads the tab now, and again after each change. */
  follow(): void;
  addObjective(then: (key: string) => void): (fields: FieldTexts) => void;
  addKeyResult(objective: string, then: () => void): (fields: FieldTexts) => void;
  edit(key: string, then: () => void): (fields: FieldTexts) => void;
  duplicate(key: string): void;
  remove(key: string, then: () => void): void;
  show(key: string, field: Field): void;
  repair(): void;
}

type Ask = <Name extends keyof Api>(name: Name, request: Parameters<Api[Name]>[0]) => Promise<ReturnType<Api[Name]>>;

/** @param returned counts up when the person comes back to the sidebar */
export function useOkrs(
  documentState: DocumentState | null,
  returned: number,
  language: Language,
  ask: Ask,
  task: Task,
): Okrs {
  const [list, setList] = useState<OkrList | null>(null);
  const [followed, setFollowed] = useState(false);
  const [refused, setRefused] = useState<Okrs['refused']>(null);
  const latest = useRef(0);
  const focusSoon = useFocusSoon();
  const last = documentState?.undo[0]?.id ?? 0;

  const read = (): void => {
    latest.current += 1;
    const asked = latest.current;
    call('okrs', null).then(
      // A slower answer to an earlier question is older than what is shown.
      ({ value }) => asked === latest.current && setList(value),
      () => undefined,
    );
  };
  useEffect(() => {
    if (followed) read();
  }, [followed, last, returned]);

  type Saved = { readonly done: true } | { readonly done: false; readonly refused: NonNullable<Okrs['refused']> };
  /** Keeps the form open where a field was refused, and says so at the field and in the live region. */
  const save = (name: keyof Api, write: () => Promise<Saved>, message: Message, then: (saved: Saved) => void): void => {
    task.run(name, async () => {
      setRefused(null);
      const saved = await write();
      if (!saved.done) {
        setRefused(saved.refused);
        focusSoon(focusIds.field(saved.refused.field));
        const { sentence } = saved.refused;
        return { tone: 'error', text: { en: sentence, fa: sentence } };
      }
      then(saved);
      return message;
    });
  };

  const remove = (key: string, then: () => void, confirmed = false): void => {
    task.run('deleteRow', async (): Promise<Message | Question> => {
      const deleted = await ask('deleteRow', { key, confirmed });
      if (!deleted.done) {
        const text = okrWords.deleteQuestion(deleted.title, deleted.keyResults);
        return { text, yes: okrWords.delete, whenYes: () => remove(key, then, true) };
      }
      then();
      return { tone: 'done', text: okrWords.deleted };
    });
  };

  return {
    list,
    refused,
    follow: () => {
      setRefused(null);
      setFollowed(true);
    },
    addObjective: (then) => (fields) =>
      save(
        'addObjective',
        () => ask('addObjective', { fields, language }),
        { tone: 'done', text: okrWords.added(fields.title ?? ''), focus: focusIds.primary },
        (saved) => then('key' in saved ? String(saved.key) : ''),
      ),
    addKeyResult: (objective, then) => (fields) =>
      save(
        'addKeyResult',
        () => ask('addKeyResult', { objective, fields, language }),
        { tone: 'done', text: okrWords.added(fields.title ?? ''), focus: focusIds.primary },
        then,
      ),
    edit: (key, then) => (fields) =>
      save('editRow', () => ask('editRow', { key, fields, language }), { tone: 'done', text: okrWords.saved, focus: focusIds.item(key) }, then),
    duplicate: (key) =>
      void task.run('duplicateRow', async () => {
        await ask('duplicateRow', { key });
        return { tone: 'done', text: okrWords.duplicated };
      }),
    remove: (key, then) => remove(key, then),
    show: (key, field) =>
      void task.run('selectInRow', async () => {
        await ask('selectInRow', { key, field });
        return { tone: 'done', text: okrWords.shown };
      }),
    repair: () =>
      void task.run('repair', async () => {
        await ask('repair', null);
        return { tone: 'done', text: okrWords.repaired };
      }),
  };
}
