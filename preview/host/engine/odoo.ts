import './polyfill.ts';
import { CellErrorType, registries } from '@odoo/o-spreadsheet';

export {
  addFunction,
  CorePlugin,
  coreTypes,
  DEFAULT_LOCALE,
  DispatchResult,
  helpers,
  Model,
  registries,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';

// It logs every evaluation there, in the page and in every test.
console.debug = () => undefined;

/** What Google shows where the engine has names of its own. */
const googleErrors = {
  GenericError: '#ERROR!',
  BadExpression: '#ERROR!',
  InvalidReference: '#REF!',
  CircularDependency: '#REF!',
  SpilledBlocked: '#REF!',
};
Object.assign(CellErrorType, googleErrors);
for (const name of Object.values(googleErrors)) registries.errorTypes.add(name);
