import { focusIds } from '../../focus.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { kpiWords } from './kpiWords.ts';

/** The way from the list of all KPIs to those that stand in the file. */
export function FileKpisLink({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button type="button" id={focusIds.item('file')} class="entry of-file" onClick={onOpen}>
      <Icon name="kpi" />
      <span class="words">
        <span class="title">
          <Say text={kpiWords.ofFile} />
        </span>{' '}
        <span class="small">
          <Say text={kpiWords.ofFileAbout} />
        </span>
      </span>
    </button>
  );
}
