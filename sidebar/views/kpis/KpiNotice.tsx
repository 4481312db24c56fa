import type { Text } from '../../../src/core/text.ts';
import { focusIds } from '../../focus.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import type { Ways } from '../view.ts';
import { kpiNews } from './kpiCards.ts';
import { kpiWords } from './kpiWords.ts';
import { useKpiReading } from './useKpiReading.ts';

/** What My week says of the KPIs: a line each for those that keep missing their target, and one for readings that are old. */
export function KpiNotice({ ways }: { readonly ways: Ways }) {
  const { kpis } = useSession();
  useKpiReading();
  if (!kpis.list) return null;
  const { lost, old } = kpiNews(kpis.list);
  if (lost.length === 0 && old === null) return null;
  const line = (icon: IconName, text: Text, id: string) => (
    <li key={id} class="with-icon">
      <Icon name={icon} />
      <button type="button" id={focusIds.item(id)} class="link" onClick={() => ways.open('kpis', id)}>
        <Say text={text} />
      </button>
    </li>
  );
  return (
    <ul class="card note kpi-notice">
      {lost.map(({ name }) => line('talk', kpiWords.lost(name), `card ${name}`))}
      {old !== null && line('kpi', old === 'never' ? kpiWords.neverRecorded : kpiWords.oldReadings(old), 'file')}
    </ul>
  );
}
