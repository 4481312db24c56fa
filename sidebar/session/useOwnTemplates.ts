import { useEffect, useState } from 'preact/hooks';
import type { DocumentState } from '../../src/api.ts';
import type { OwnTemplate } from '../../src/core/tables/ownTemplates/ownTemplate.ts';
import { call } from '../server.ts';
import { ownTemplateWords } from '../views/templates/ownTemplateWords.ts';
import { words } from '../words.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** The templates that people saved in this file, and what is done with them. */
export interface OwnTemplates {
  readonly list: readonly OwnTemplate[];
  /** Saves an objective with its key results. */
  save(key: string): void;
  insert(name: string, then: (objective: string) => void): void;
}

const NONE: readonly OwnTemplate[] = [];

/** They are asked for only in a file that has any, and again after each change. */
export function useOwnTemplates(documentState: DocumentState | null, ask: Ask, task: Task): OwnTemplates {
  const [list, setList] = useState(NONE);
  const hasAny = documentState?.hasOwnTemplates ?? false;
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(() => {
    if (!hasAny) setList(NONE);
    else
      call('ownTemplates', null).then(
        ({ value }) => setList(value),
        () => undefined,
      );
  }, [hasAny, last]);
  return {
    list,
    save: (key) =>
      void task.run('saveTemplate', async () => {
        const { name } = await ask('saveTemplate', { key });
        return done(ownTemplateWords.saved(name));
      }),
    insert: (name, then) =>
      void task.run('insertOwnTemplate', async () => {
        const { tab, rows, objective } = await ask('insertOwnTemplate', { name });
        then(objective);
        return done(words.templateInserted(rows, tab));
      }),
  };
}
