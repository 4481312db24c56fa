import { businesses } from '../../../src/core/businesses/index.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { argumentChoices, callArguments } from '../../columns/columnChoices.ts';
import { columnWords } from '../../columns/columnWords.ts';
import type { Primary } from '../../parts/Dock.tsx';
import type { Session } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { sourceWords } from '../sources/words.ts';
import type { View } from '../view.ts';
import { FunctionDetail } from './FunctionDetail.tsx';
import { functionCatalogue } from './functionCatalogue.ts';

/** The functions that people can type in a cell. */
export const kpisView: View = {
  id: 'kpis',
  name: words.kpis,
  icon: 'kpi',
  catalogue: ({ favourites }) => functionCatalogue(favourites),
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
  open(fn, session, { back }) {
    const declared = findFunction(fn);
    return declared
      ? {
          content: <FunctionDetail declared={declared} onBack={back} />,
          primary: primaryOf(declared, session),
        }
      : null;
  },
};

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
