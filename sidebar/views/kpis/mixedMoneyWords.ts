import type { MixedMoney } from '../../../src/core/facts/feeds.ts';
import { metricName } from '../../../src/core/facts/metricNames.ts';
import { accountOfTool } from '../../../src/core/facts/sourceNames.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { factUnit } from '../../../src/core/tables/kpis/factUnit.ts';
import type { Language, Text } from '../../../src/core/text.ts';

/** Says which money is in several currencies, what that means for a KPI, and the remedy. */
export function mixedMoneyWords({ source, account, metric, currencies }: MixedMoney): Text {
  const name = metricName(metric);
  const units = (language: Language): string[] => currencies.map((code) => factUnit(code, language).unit);
  return {
    en: `${name.en} of ${isolate(accountOfTool(source, account).en)} is in ${units('en').join(' and in ')}. Currencies are not added up, so no KPI is computed from it. Bring all of it in one; what Facts no longer has can be deleted from its row in the Sources tab.`,
    fa: `«${name.fa}» در ${isolate(accountOfTool(source, account).fa)} هم به ${units('fa').join(' و هم به ')} است. پول‌های گوناگون با هم جمع نمی‌شوند و شاخصی از آن حساب نمی‌شود. همه را به یک پول بیاورید؛ آن را که دیگر در داده‌ها نیست از ردیفش در برگهٔ منبع‌ها پاک کنید.`,
  };
}
