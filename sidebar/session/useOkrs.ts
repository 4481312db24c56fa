import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api, DocumentState, OkrList } from '../../src/api.ts';
import { keyOf, titleOf } from '../../src/core/cycle/okrRow.ts';
import type { Field, FieldTexts } from '../../src/core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../src/core/tables/scorecard/keys.ts';
import type { Language } from '../../src/core/text.ts';
import { focusIds, useFocusSoon } from '../focus.ts';
import { call } from '../server.ts';
import { alignmentWords } from '../views/okrs/alignmentWords.ts';
import { waitsForValue } from '../views/okrs/okrTree.ts';
import { okrWords } from '../views/okrs/okrWords.ts';
import { useRefresh } from './useRefresh.ts';
import { type Ask, done, type Message, type Question, type Task } from './useTask.ts';

/** What stands in the OKRs tab, and what can be done to it. */
export interface Okrs {
  /** Null until it was read. */
  readonly list: OkrList | null;
  /** The field of the open form that was not taken. */
  readonly refused: { readonly field: Field; readonly sentence: string } | null;
  /** Reads the tab now, and again after each change. */
  follow(): void;
  /** Reads the tab once more, for what must be known before it is shown. */
  read(): Promise<void>;
  addObjective(then: (key: string) => void): (fields: FieldTexts) => void;
  /** `then` learns the key of what was added, and whether its steps come next. */
  addKeyResult(objective: string, then: (key: string, hasSteps: boolean) => void): (fields: FieldTexts) => void;
  /** `then` learns whether it has become a milestone, whose steps come next. */
  edit(key: string, then: (hasSteps: boolean) => void): (fields: FieldTexts) => void;
  duplicate(key: string): void;
  remove(key: string, then: () => void): void;
  show(key: string, field: Field): void;
  repair(): void;
  /** Puts the rows of the tab into the order of their alignment. */
  arrange(): void;
  /** Remembers which objective a template has become. */
  fill(template: string, objective: string): void;
  /** The key result of a template just inserted that waits for its value: its title; null where none is left, undefined before. */
  nextToFill(template: string): { readonly key: string; readonly title: string } | null | undefined;
  fillNext(template: string): void;
  readonly filledObjective: string | null;
}

export function useOkrs(documentState: DocumentState | null, language: Language, ask: Ask, task: Task): Okrs {
  const [list, setList] = useState<OkrList | null>(null);
  const [followed, setFollowed] = useState(false);
  const [refused, setRefused] = useState<Okrs['refused']>(null);
  const [filling, setFilling] = useState<{
    readonly template: string;
    readonly objective: string;
    readonly after: string;
  } | null>(null);
  const questions = useRef(0);
  const shownAnswer = useRef(0);
  const focusSoon = useFocusSoon();
  const last = documentState?.undo[0]?.id ?? 0;

  const read = async (): Promise<void> => {
    questions.current += 1;
    const question = questions.current;
    const answer = await call('okrs', null).catch(() => null);
    // A slower answer to an earlier question is older than what is shown.
    if (!answer || question < shownAnswer.current) return;
    shownAnswer.current = question;
    setList(answer.value);
  };
  useEffect(() => {
    if (followed) read();
  }, [followed, last]);
  useRefresh(() => followed && read());

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
        return { text, yes: okrWords.delete, whenYes: () => remove(key, then, true), isDangerous: true };
      }
      then();
      return done(okrWords.deleted);
    });
  };

  const nextToFill: Okrs['nextToFill'] = (template) => {
    if (filling?.template !== template || !list) return undefined;
    const own = list.rows.filter((row) => objectiveOf(keyOf(row)) === filling.objective);
    if (own.length === 0) return undefined;
    const keyResults = own.filter((row) => keyOf(row) !== filling.objective);
    const after = keyResults.findIndex((row) => keyOf(row) === filling.after) + 1;
    const next = [...keyResults.slice(after), ...keyResults.slice(0, after)].find(waitsForValue);
    return next ? { key: keyOf(next), title: titleOf(next) } : null;
  };

  const show = (key: string, field: Field, then = (): void => undefined, focus?: string): void => {
    task.run('selectInRow', async () => {
      await ask('selectInRow', { key, field });
      then();
      return { ...done(okrWords.shown), ...(focus && { focus }) };
    });
  };

  return {
    list,
    refused,
    read,
    follow: () => {
      setRefused(null);
      setFollowed(true);
    },
    addObjective: (then) => (fields) =>
      save(
        'addObjective',
        () => ask('addObjective', { fields, language }),
        { ...done(okrWords.added(fields.title ?? '')), focus: focusIds.primary },
        (saved) => then('key' in saved ? String(saved.key) : ''),
      ),
    addKeyResult: (objective, then) => (fields) =>
      save(
        'addKeyResult',
        async () => {
          const saved = await ask('addKeyResult', { objective, fields, language });
          // Its steps are written in its own form, which is drawn from the list.
          if (saved.done && isMilestone(fields)) await read();
          return saved;
        },
        {
          ...done(okrWords.added(fields.title ?? '')),
          focus: isMilestone(fields) ? focusIds.steps : focusIds.primary,
        },
        (saved) => then('key' in saved ? String(saved.key) : '', isMilestone(fields)),
      ),
    edit: (key, then) => (fields) =>
      save(
        'editRow',
        () => ask('editRow', { key, fields, language }),
        { ...done(okrWords.saved), focus: isMilestone(fields) ? focusIds.steps : focusIds.item(key) },
        () => then(isMilestone(fields)),
      ),
    duplicate: (key) =>
      void task.run('duplicateRow', async () => {
        await ask('duplicateRow', { key });
        return done(okrWords.duplicated);
      }),
    remove: (key, then) => remove(key, then),
    show: (key, field) => show(key, field),
    fill: (template, objective) => {
      setFilling({ template, objective, after: objective });
      setFollowed(true);
    },
    nextToFill,
    fillNext: (template) => {
      const next = nextToFill(template);
      if (!next || !filling) return;
      show(next.key, 'current', () => setFilling({ ...filling, after: next.key }), focusIds.primary);
    },
    filledObjective: filling?.objective ?? null,
    arrange: () =>
      void task.run('arrangeOkrs', async () => {
        await ask('arrangeOkrs', null);
        return done(alignmentWords.arranged);
      }),
    repair: () =>
      void task.run('repair', async () => {
        await ask('repair', null);
        return done(okrWords.repaired);
      }),
  };
}

/** Whether what was typed makes a milestone of a key result. */
function isMilestone({ type }: FieldTexts): boolean {
  return type === 'milestone';
}
