import { useState } from 'preact/hooks';
import type { OkrRow } from '../../../src/api.ts';
import { keyOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { moveFocus } from '../../catalogue/EntryList.tsx';
import { focusIds } from '../../focus.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { CurrentToTarget } from './CurrentToTarget.tsx';
import type { Objective } from './okrTree.ts';
import { okrWords } from './okrWords.ts';
import { StatusLine } from './StatusLine.tsx';

interface OkrItemsProps {
  readonly objectives: readonly Objective[];
  /** Whether the objectives themselves are shown, and not their key results alone. */
  readonly withObjectives: boolean;
  readonly last: string | null;
  readonly onOpen: (key: string) => void;
}

/** Objectives with their key results indented: one stop for Tab, arrows between them, Enter or Space opens. */
export function OkrItems({ objectives, withObjectives, last, onOpen }: OkrItemsProps) {
  const shown = objectives.flatMap(({ row, keyResults }) => [...(withObjectives && row ? [row] : []), ...keyResults]);
  const [touched, setTouched] = useState(last);
  const current = shown.find((row) => keyOf(row) === touched) ?? shown[0];
  const item = (row: OkrRow, kind: 'objective' | 'keyResult') => (
    <button
      type="button"
      id={focusIds.item(keyOf(row))}
      class="entry"
      tabIndex={row === current ? 0 : -1}
      onFocus={() => setTouched(keyOf(row))}
      onClick={() => onOpen(keyOf(row))}
    >
      <Icon name={kind} />
      <span class="words">
        <span class="title">
          <bdi>{titleOf(row) || '–'}</bdi>
        </span>{' '}
        <StatusLine row={row} />
        {kind === 'keyResult' && (
          <>
            {' '}
            <CurrentToTarget row={row} />
          </>
        )}
      </span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the buttons inside
    <div class="entries okrs" onKeyDown={moveFocus}>
      <ul>
        {objectives.map(({ key, row, keyResults }) => (
          <li key={key}>
            {withObjectives &&
              (row ? (
                item(row, 'objective')
              ) : (
                <p class="small">
                  <Say text={okrWords.withoutObjective} />
                </p>
              ))}
            {keyResults.length > 0 && (
              <ul class={withObjectives ? 'indented' : undefined}>
                {keyResults.map((keyResult) => (
                  <li key={keyOf(keyResult)}>{item(keyResult, 'keyResult')}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
