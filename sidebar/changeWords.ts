import { isolate, isolatedParts } from '../src/core/isolate.ts';
import { templates } from '../src/core/okr/templates/index.ts';
import { findFunction } from '../src/core/registry.ts';
import type { Language, Text } from '../src/core/text.ts';

/**
 * What the server says of a change, with names in place of the ids that it knows: «قالب «افزایش سهم بازار برند»».
 * @example
 * changeWords({ en: `formula ${isolate('KPI_CAC')}`, fa: '…' }).en //=> 'formula “Customer acquisition cost”'
 */
export function changeWords(label: Text): Text {
  return { en: named(label.en, 'en'), fa: named(label.fa, 'fa') };
}

function named(sentence: string, language: Language): string {
  return isolatedParts(sentence)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const name = templates.find(({ id }) => id === part)?.objective ?? findFunction(part)?.name;
      if (!name) return isolate(part);
      return language === 'fa' ? `«${name.fa}»` : `“${name.en}”`;
    })
    .join('');
}
