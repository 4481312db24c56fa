import { currencyCodes, currencyUnit } from '../../../src/core/facts/currency.ts';
import { knownMetrics, metricName } from '../../../src/core/facts/metricNames.ts';
import { dateOrders } from '../../../src/core/importing/fileDate.ts';
import { type DecimalMark, leavesDecimalOpen } from '../../../src/core/importing/fileNumber.ts';
import { columnsAs, isDated, openChoice } from '../../../src/core/importing/mapping.ts';
import { moneyUnits } from '../../../src/core/numbers/moneyUnit.ts';
import type { Text } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Say } from '../../parts/Say.tsx';
import type { OpenFile } from '../../session/useData.ts';
import { useSession } from '../../session/useSession.ts';
import { dataWords } from './dataWords.ts';

/** Enough rows to tell how numbers are written. */
const LOOKED_AT = 200;

/** What of a table can be read in two ways, and is asked. */
export function ReadingChoices({ table, mapping }: Pick<OpenFile, 'table' | 'mapping'>) {
  const { data } = useSession();
  const language = useLanguage();
  const dates = mapping.roles.flatMap((role, column) =>
    isDated(role) ? table.rows.map((row) => row[column] ?? '') : [],
  );
  const orders = dateOrders(dates);
  const numbers = columnsAs(mapping, 'metric').flatMap((column) =>
    table.rows.slice(0, LOOKED_AT).map((row) => row[column] ?? ''),
  );
  const hasMoney =
    columnsAs(mapping, 'currency').length === 0 &&
    mapping.roles.some((role) => role.as === 'metric' && role.unit === 'money');
  return (
    <>
      <div class="okr-form">
        {orders.length > 1 && dates.length > 0 && (
          <Choice
            field="dateOrder"
            label={dataWords.dateOrder}
            value={mapping.dateOrder ?? ''}
            words={Object.fromEntries(orders.map((order) => [order, dataWords.dateOrders[order]]))}
            none={mapping.dateOrder === null ? dataWords.pick : null}
            onChoose={(order) => data.change({ dateOrder: order as (typeof orders)[number] })}
          />
        )}
        {leavesDecimalOpen(numbers) && (
          <Choice
            field="decimal"
            label={dataWords.decimal}
            value={mapping.decimal}
            words={dataWords.decimals}
            none={null}
            onChoose={(decimal) => data.change({ decimal: decimal as DecimalMark })}
          />
        )}
        {hasMoney && (
          <Choice
            field="currency"
            label={dataWords.currency}
            value={mapping.currency ?? ''}
            words={Object.fromEntries(currencyCodes.map((code) => [code, currencyName(code)]))}
            none={mapping.currency === null ? dataWords.pick : null}
            onChoose={(currency) => data.change({ currency })}
          />
        )}
        {openChoice(mapping) === 'metric' && (
          <Choice
            field="counts"
            label={dataWords.counts}
            value=""
            words={Object.fromEntries(
              [...knownMetrics().values()]
                .filter(({ unit }) => unit === 'count')
                .map(({ metric, name }) => [metric, name]),
            )}
            none={dataWords.nothing}
            onChoose={(counts) => data.change({ counts: counts || null })}
          />
        )}
        {mapping.counts !== null && (
          <p class="with-icon">
            <span>
              <Say text={dataWords.counts} /> <strong>{metricName(mapping.counts)[language]}</strong>
            </span>
            <Button
              look="quiet"
              icon="clear"
              iconOnly
              label={dataWords.nothing}
              onPress={() => data.change({ counts: null })}
            />
          </p>
        )}
      </div>
      {((data.reading?.sameRows ?? 0) > 0 || mapping.keepsSameRows) && (
        <label class="check">
          <input
            type="checkbox"
            checked={mapping.keepsSameRows}
            onChange={(event) => data.change({ keepsSameRows: event.currentTarget.checked })}
          />
          <span>
            <Say text={dataWords.keepSameRows} />
          </span>
        </label>
      )}
    </>
  );
}

function currencyName(code: string): Text {
  const unit = currencyUnit(code);
  return unit ? moneyUnits[unit] : { en: code, fa: code };
}
