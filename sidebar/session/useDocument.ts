import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentState } from '../../src/api.ts';
import type { Language } from '../../src/core/text.ts';
import { focusIds, focusStayed, useFocusSoon } from '../focus.ts';
import { browserLanguage, showLanguage } from '../language.ts';
import { CallFailure, call, unreachable } from '../server.ts';
import { useRefresh } from './useRefresh.ts';
import type { Ask, Task } from './useTask.ts';

/** A first call that takes longer than this is taken for one that never comes back. */
const PATIENCE_MILLISECONDS = 20_000;

/** Where the file stands, as the server told last. */
export interface OpenDocument {
  readonly language: Language;
  /** Whether the first call is still on its way. */
  readonly connecting: boolean;
  /** Why the server cannot be used, or null while nothing speaks against it. */
  readonly failure: CallFailure | null;
  readonly documentState: DocumentState | null;
  /** What the server told of the file beside its answers, until the next task. */
  readonly notice: DocumentState['notice'];
  connect(): void;
  switchLanguage(): void;
}

interface Reached extends OpenDocument {
  readonly ask: Ask;
  /** Takes in what came beside an answer to a call that did not go through `ask`. */
  answered(now: DocumentState | null): void;
}

/** Follows the file: connects at once, and looks again when people come back to the sidebar. */
export function useDocument(task: Task): Reached {
  const [language, setLanguage] = useState(browserLanguage);
  const [connecting, setConnecting] = useState(true);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [documentState, setDocumentState] = useState<DocumentState | null>(null);
  const [notice, setNotice] = useState<DocumentState['notice']>(null);
  const chosen = useRef(false);
  /** How often the server was asked to do something. */
  const asks = useRef(0);
  const focusSoon = useFocusSoon();

  const reached = (now: DocumentState | null): void => {
    if (now) takeIn(now);
    setFailure(null);
    setConnecting(false);
    if (now?.language && !chosen.current) showAndSet(now.language);
  };
  const takeIn = (now: DocumentState): void => {
    // What belongs to the user does not come with every answer.
    setDocumentState((before) => ({ ...before, ...now }));
    if (now.notice) setNotice(now.notice);
  };
  const showAndSet = (next: Language): void => {
    showLanguage(next);
    setLanguage(next);
  };

  const ask: Ask = async (name, request) => {
    asks.current++;
    setNotice(null);
    const { value, state } = await call(name, request);
    reached(state);
    return value;
  };
  const answered = (now: DocumentState | null): void => {
    asks.current++;
    reached(now);
  };

  const connect = (): void => {
    setConnecting(true);
    const giveUp = (reason: unknown): void => {
      setFailure(reason instanceof CallFailure ? reason : unreachable());
      setConnecting(false);
    };
    const patience = setTimeout(giveUp, PATIENCE_MILLISECONDS);
    const retry = failure && document.activeElement;
    call('connect', null)
      .then(({ state }) => {
        reached(state);
        if (retry && focusStayed(retry)) focusSoon(focusIds.detail, focusIds.search);
      }, giveUp)
      .finally(() => clearTimeout(patience));
  };
  useEffect(connect, []);

  useRefresh(() => {
    if (connecting || task.busy !== null) return;
    const asked = asks.current;
    const last = documentState?.undo[0]?.id;
    call('connect', null).then(
      ({ state }) => {
        // Whatever was asked meanwhile knows better.
        if (!state || asked !== asks.current) return;
        reached(state);
        if (state.undo[0]?.id !== last) task.outdate();
      },
      () => undefined,
    );
  });

  const switchLanguage = (): void => {
    const next = language === 'fa' ? 'en' : 'fa';
    chosen.current = true;
    showAndSet(next);
    ask('setLanguage', next).catch(task.report);
  };

  return { language, connecting, failure, documentState, notice, connect, switchLanguage, ask, answered };
}
