import { useMemo } from 'preact/hooks';
import type { OkrRow } from '../../../src/api.ts';
import { objectivesOf } from '../../../src/core/cycle/okrRow.ts';
import type { Browsing } from '../../catalogue/entry.ts';
import { NothingFound } from '../../catalogue/NothingFound.tsx';
import { SearchBox } from '../../catalogue/SearchBox.tsx';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { DeletedTab } from '../../parts/DeletedTab.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SamplesLeft } from '../../parts/SamplesLeft.tsx';
import { Say } from '../../parts/Say.tsx';
import { Unreachable } from '../../parts/Unreachable.tsx';
import { useSession } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { cycleWords } from '../cycles/cycleWords.ts';
import { exportWords } from '../export/exportWords.ts';
import { explainerWords } from '../start/explainerWords.ts';
import { startEntries } from '../start/startEntries.ts';
import { startWords } from '../start/startWords.ts';
import { teamWords } from '../team/teamWords.ts';
import type { Ways } from '../view.ts';
import { alignmentWords } from './alignmentWords.ts';
import { dashboardWords } from './dashboardWords.ts';
import { foundObjectives } from './foundObjectives.ts';
import { OkrItems } from './OkrItems.tsx';
import { unkeyedRows } from './okrTree.ts';
import { okrWords } from './okrWords.ts';
import { planWords } from './planWords.ts';
import { shareWords } from './shareWords.ts';

/** More of them are looked through with a search. */
const ROWS_AT_A_GLANCE = 12;
/** What the map of aligned objectives is opened by. */
export const MAP = 'map';
/** What the screen to share the file is opened by. */
export const SHARE = 'share';
/** What the screen to take things out of the file is opened by. */
export const EXPORT = 'export';
/** What the screen of who updates on time is opened by. */
export const TEAM = 'team';
/** The entry that shows the closed cycles. */
export const PAST_CYCLES = 'past cycles';
const NO_ROWS: readonly OkrRow[] = [];

interface OkrOverviewProps {
  readonly ways: Ways;
  readonly browsing: Browsing;
  readonly onNew: () => void;
}

/** Everything that stands in the OKRs tab; the ways to begin while nothing does. */
export function OkrOverview({ ways, browsing, onNew }: OkrOverviewProps) {
  const language = useLanguage();
  const { okrs, plan, dashboard, busy, question, failure, documentState } = useSession();
  const rows = okrs.list?.rows ?? NO_ROWS;
  const { repairable, misplaced } = useMemo(() => unkeyedRows(rows), [rows]);
  const { query, last } = browsing;
  const searching = query.trim() !== '';
  const objectives = useMemo(() => objectivesOf(rows), [rows]);
  const found = useMemo(() => foundObjectives(objectives, query), [objectives, query]);
  const keyResults = found.reduce((sum, each) => sum + each.keyResults.length, 0);
  return (
    <>
      <h2 id="detail-title" class="unseen" tabIndex={-1}>
        <Say text={okrWords.myOkrs} />
      </h2>
      {(searching || rows.length > ROWS_AT_A_GLANCE) && (
        <search class="finder">
          <SearchBox label={okrWords.search} query={query} onQuery={(next) => ways.browse({ query: next })} />
        </search>
      )}
      <Unreachable />
      <SamplesLeft />
      {documentState?.lostOkrs && <DeletedTab title={okrWords.tabDeleted} wayBack={okrWords.tabComesBack} />}
      {repairable > 0 && (
        <div class="card note">
          <p>
            <Say text={okrWords.withoutKey(repairable)} />
          </p>
          <Button label={okrWords.repair} onPress={okrs.repair} busy={busy === 'repair'} disabled={busy !== null} />
        </div>
      )}
      {misplaced > 0 && (
        <p class="card note">
          <Say text={okrWords.misplaced(misplaced)} />
        </p>
      )}
      {okrs.list === null && !failure && (
        <p class="small">
          <Say text={okrWords.reading} />
        </p>
      )}
      {okrs.list !== null && rows.length === 0 && (
        <div class="card">
          <p class="with-icon">
            <Icon name="objective" />
            <span>
              <Say text={okrWords.empty} />
            </span>
          </p>
          <Button icon="insert" label={okrWords.newObjective} onPress={onNew} disabled={busy !== null} />
          <Button
            id="start-from-goal"
            look="quiet"
            icon="direction"
            label={startWords.startFromGoal}
            onPress={() => ways.open('week', startEntries.business)}
          />
        </div>
      )}
      {searching && (
        <p class="small count" aria-live="polite">
          <Say text={found.length === 0 ? words.nothingFound : words.keyResultsCount(keyResults)} />
        </p>
      )}
      {searching && found.length === 0 && (
        <NothingFound hint={words.searchOtherwise} onShowEverything={() => ways.browse({ query: '' })} />
      )}
      {!searching && objectives.length > 1 && (
        <Button look="quiet" icon="map" label={alignmentWords.openMap} onPress={() => ways.open('okrs', MAP)} />
      )}
      <OkrItems objectives={found} withObjectives last={last} onOpen={(key) => ways.open('okrs', key)} />
      {!searching && okrs.list !== null && (
        <div class="row">
          {objectives.length > 0 && (
            <Button
              id="make-plan"
              look="quiet"
              icon="plan"
              label={planWords.make}
              onPress={() => plan.make()}
              busy={busy === 'makePlan'}
              disabled={busy !== null || question !== null}
            />
          )}
          {objectives.length > 0 && (
            <Button
              id="make-dashboard"
              look="quiet"
              icon="dashboard"
              label={dashboardWords.make}
              onPress={dashboard.make}
              busy={busy === 'makeDashboard'}
              disabled={busy !== null || question !== null}
            />
          )}
          {okrs.list.cycles.map(({ id, name }) => (
            <Button
              key={id}
              id={`close-${id}`}
              look="quiet"
              icon="close"
              label={cycleWords.close(name || cycleWords.unnamed[language])}
              onPress={() => ways.open('okrs', `close ${id}`)}
            />
          ))}
          <Button
            id="past-cycles"
            look="quiet"
            icon="calendar"
            label={cycleWords.pastCycles}
            onPress={() => ways.open('okrs', PAST_CYCLES)}
          />
          <Button id="team" look="quiet" icon="week" label={teamWords.open} onPress={() => ways.open('okrs', TEAM)} />
          <Button
            id="share-file"
            look="quiet"
            icon="team"
            label={shareWords.share}
            onPress={() => ways.open('okrs', SHARE)}
          />
          <Button
            id="export-file"
            look="quiet"
            icon="file"
            label={exportWords.title}
            onPress={() => ways.open('okrs', EXPORT)}
          />
          <Button
            id="explain"
            look="quiet"
            icon="explain"
            label={explainerWords.open}
            onPress={() => ways.open('okrs', startEntries.explainer)}
          />
        </div>
      )}
    </>
  );
}
