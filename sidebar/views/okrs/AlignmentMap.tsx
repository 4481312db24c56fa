import { useMemo, useState } from 'preact/hooks';
import type { OkrRow } from '../../../src/api.ts';
import { progressOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { writePercent } from '../../../src/core/numbers/write.ts';
import { alignmentTrees, type Branch } from '../../../src/core/okr/alignment.ts';
import { moveFocus } from '../../catalogue/EntryList.tsx';
import { focusIds } from '../../focus.ts';
import { useLanguage } from '../../language.ts';
import { Detail } from '../../parts/Detail.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import type { Ways } from '../view.ts';
import { loopsIn, type MapObjective, mapObjectives, orphansIn } from './alignment.ts';
import { alignmentWords } from './alignmentWords.ts';
import { StatusLine } from './StatusLine.tsx';

const NO_ROWS: readonly OkrRow[] = [];

/** The objectives as trees: one stop for Tab; arrows lead along the list, to what is below and above, Enter opens. */
export function AlignmentMap({ ways }: { readonly ways: Ways }) {
  const { okrs } = useSession();
  const rows = okrs.list?.rows ?? NO_ROWS;
  const objectives = useMemo(() => mapObjectives(rows), [rows]);
  const trees = useMemo(() => alignmentTrees(objectives), [objectives]);
  const [touched, setTouched] = useState<string | null>(null);
  const current = objectives.find(({ key }) => key === touched) ?? trees[0]?.objective;
  const branches = (below: readonly Branch<MapObjective>[]) => (
    <ul>
      {below.map(({ objective, below: further }) => (
        <li key={objective.key}>
          <Link isSolid={objective.contributes} />
          <button
            type="button"
            id={focusIds.item(objective.key)}
            class="entry"
            tabIndex={objective === current ? 0 : -1}
            onFocus={() => setTouched(objective.key)}
            onClick={() => ways.open('okrs', objective.key)}
          >
            <Icon name="objective" />
            <Words objective={objective} hasBelow={further.length > 0} />
          </button>
          {further.length > 0 && branches(further)}
        </li>
      ))}
    </ul>
  );
  return (
    <Detail icon="objective" title={alignmentWords.map} onBack={ways.back}>
      <p class="small">
        <Say text={alignmentWords.about} />{' '}
        {okrs.list?.rollUp === 'keyResults' && <Say text={alignmentWords.notCounted} />}
      </p>
      {loopsIn(objectives).map((path) => (
        <p key={path.join()} class="card note">
          <Say text={alignmentWords.loop(path)} />
        </p>
      ))}
      {orphansIn(objectives).map(({ key, row }) => (
        <p key={key} class="card note">
          <Say text={alignmentWords.parentGone(titleOf(row))} />
        </p>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the buttons inside */}
      <div class="entries okrs map" onKeyDown={moveInTree}>
        {branches(trees)}
      </div>
    </Detail>
  );
}

function Words({ objective, hasBelow }: { readonly objective: MapObjective; readonly hasBelow: boolean }) {
  const language = useLanguage();
  const { row, contributes, parent, withAligned } = objective;
  const { owner } = row.cells;
  const differs = withAligned !== null && Math.abs(withAligned - (progressOf(row) ?? -1)) >= 0.005;
  return (
    <span class="words">
      <span class="title">
        <bdi>{titleOf(row) || '–'}</bdi>
      </span>{' '}
      <StatusLine row={row} />
      {owner !== undefined && (
        <span class="small">
          <bdi>{String(owner)}</bdi>
        </span>
      )}{' '}
      {parent !== '' && !contributes && (
        <span class="small">
          <Say text={alignmentWords.supports} />
        </span>
      )}{' '}
      {hasBelow && differs && (
        <span class="small">
          <Say text={alignmentWords.withAligned(writePercent(withAligned, language, 0))} />
        </span>
      )}
    </span>
  );
}

/** The line from the objective above to this one, broken where it only supports. It turns with the direction of the text. */
function Link({ isSolid }: { readonly isSolid: boolean }) {
  return (
    <svg class={isSolid ? 'link' : 'link broken'} aria-hidden="true">
      <line x1="0.5" y1="0" x2="0.5" y2="100%" />
      <line class="arm" x1="0" y1="20.5" x2="12" y2="20.5" />
    </svg>
  );
}

/** Up and down as in every list; along the line to the first objective below, and back to the one above. */
function moveInTree(event: KeyboardEvent): void {
  const { key, currentTarget } = event;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') {
    moveFocus(event);
    return;
  }
  const item = (event.target as Element).closest('li');
  const isRightToLeft = getComputedStyle(currentTarget as Element).direction === 'rtl';
  const isInwards = (key === 'ArrowRight') !== isRightToLeft;
  const next = isInwards ? item?.querySelector(':scope > ul > li > button') : above(item);
  if (!next) return;
  event.preventDefault();
  (next as HTMLElement).focus();
}

function above(item: Element | null): Element | null | undefined {
  return item?.parentElement?.closest('li')?.querySelector(':scope > button');
}
