import { businesses } from '../../../src/core/businesses/index.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { argumentChoices, callArguments } from '../../columns/columnChoices.ts';
import { columnWords } from '../../columns/columnWords.ts';
import { focusIds } from '../../focus.ts';
import type { Primary } from '../../parts/Dock.tsx';
import { EntryLink } from '../../parts/EntryLink.tsx';
import type { Session } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { ForecastPanel } from '../forecast/ForecastPanel.tsx';
import { forecastWords } from '../forecast/forecastWords.ts';
import { submitForm } from '../okrs/OkrForm.tsx';
import { okrWords } from '../okrs/okrWords.ts';
import { sourceWords } from '../sources/words.ts';
import type { OpenEntry, View, Ways } from '../view.ts';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { whyWords } from '../why/whyWords.ts';
import { FileKpis } from './FileKpis.tsx';
import { FunctionDetail } from './FunctionDetail.tsx';
import { functionCatalogue } from './functionCatalogue.ts';
import { KpiCardDetail } from './KpiCardDetail.tsx';
import { KpiForm } from './KpiForm.tsx';
import { kpiWords } from './kpiWords.ts';

/**
 * The functions that people can type in a cell, and the KPIs of the file: `file` lists them, `card CAC` is the card of one, `edit CAC`
 * its form; `forecast` is how the column goes on that people look at, `why` where a change came from.
 */
export const kpisView: View = {
  id: 'kpis',
  name: words.kpis,
  icon: 'kpi',
  catalogue: ({ favourites }) => functionCatalogue(favourites),
  above: ({ documentState }, { open }) => (
    <>
      {documentState?.hasKpis && (
        <EntryLink
          id="file"
          icon="kpi"
          title={kpiWords.ofFile}
          about={kpiWords.ofFileAbout}
          onOpen={() => open('kpis', 'file')}
        />
      )}
      {documentState && (
        <>
          <EntryLink
            id="why"
            icon="explain"
            title={whyWords.title}
            about={whyWords.about}
            onOpen={() => open('kpis', 'why')}
          />
          <EntryLink
            id="forecast"
            icon="forecast"
            title={forecastWords.title}
            about={forecastWords.about}
            onOpen={() => open('kpis', 'forecast')}
          />
        </>
      )}
    </>
  ),
  listPrimary({ selection }, session) {
    const business = businesses.find(({ id }) => id === selection);
    return business
      ? {
          label: sourceWords.insertKpis,
          task: 'insertKpis',
          onPress: () => session.insertKpis(business.kpis.map(({ metric }) => metric.fn)),
        }
      : null;
  },
  open(id, session, ways) {
    if (id === 'forecast') return openForecast(session, ways);
    if (id === 'why') return { content: <WhyPanel onBack={ways.back} />, primary: null };
    return openOfFile(id, session, ways) ?? openFunction(id, session, ways);
  },
};

function openForecast({ forecast }: Session, { back }: Ways): OpenEntry {
  const insert: Primary = {
    label: forecastWords.formulas,
    icon: 'insert',
    task: 'useColumns',
    onPress: () => forecast.insert('formulas'),
  };
  return { content: <ForecastPanel onBack={back} />, primary: forecast.column && insert };
}

/** What stands in the file; null for a function. */
function openOfFile(id: string, { kpis }: Session, ways: Ways): OpenEntry | null {
  if (id === 'file') {
    const record: Primary = { label: kpiWords.record, icon: 'done', task: 'recordKpis', onPress: kpis.record };
    return { content: <FileKpis ways={ways} />, primary: kpis.list && kpis.list.cards.length > 0 ? record : null };
  }
  const [word, name] = [id.slice(0, id.indexOf(' ')), id.slice(id.indexOf(' ') + 1)];
  if (word !== 'card' && word !== 'edit') return null;
  const card = kpis.list?.cards.find((each) => each.name === name);
  if (!card) return { content: <FileKpis ways={ways} />, primary: null };
  if (word === 'edit') {
    return {
      content: <KpiForm card={card} onSave={kpis.edit(name, ways.leave)} onBack={ways.back} />,
      primary: { label: okrWords.save, icon: 'done', task: 'editKpi', onPress: submitForm },
    };
  }
  return {
    content: <KpiCardDetail card={card} onBack={ways.back} />,
    primary: {
      label: kpiWords.target,
      icon: 'edit',
      task: 'editKpi',
      onPress: () => ways.open('kpis', `edit ${name}`, focusIds.field('target')),
    },
  };
}

function openFunction(fn: string, session: Session, { back }: Ways): OpenEntry | null {
  const declared = findFunction(fn);
  return declared
    ? { content: <FunctionDetail declared={declared} onBack={back} />, primary: primaryOf(declared, session) }
    : null;
}

/** The formula over the columns where every argument is known, else the example. */
function primaryOf(declared: SheetFunction, session: Session): Primary {
  const { columns } = session;
  const given = columns && callArguments(declared, argumentChoices(declared, columns, session.chosenFor(declared.fn)));
  return columns && given
    ? {
        label: columnWords.insert,
        task: 'useColumns',
        onPress: () => session.insertWithColumns(declared, given, columns.sheet, false),
      }
    : { label: words.insertFormula, task: 'insertFormula', onPress: () => session.insertFormula(declared) };
}
