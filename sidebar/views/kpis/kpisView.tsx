import { findFunction } from '../../../src/core/registry.ts';
import { words } from '../../words.ts';
import type { View } from '../view.ts';
import { FunctionDetail } from './FunctionDetail.tsx';
import { functionCatalogue } from './functionCatalogue.ts';

/** The functions that people can type in a cell. */
export const kpisView: View = {
  id: 'kpis',
  name: words.kpis,
  icon: 'kpi',
  catalogue: ({ favourites }) => functionCatalogue(favourites),
  open(fn, session, { back }) {
    const declared = findFunction(fn);
    return declared
      ? {
          content: <FunctionDetail declared={declared} onBack={back} />,
          primary: {
            label: words.insertFormula,
            task: 'insertFormula',
            onPress: () => session.insertFormula(declared),
          },
        }
      : null;
  },
};
