import type { Source } from '../../../src/core/functions/sheetFunction.ts';
import { useWords } from '../../language.ts';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { words } from '../../words.ts';

/** Where the definition comes from. Titles of sources stay in their own language. */
export function SourceLine({ source: { title, url } }: { readonly source: Source }) {
  const say = useWords();
  const shown = (
    <bdi lang="en" dir="ltr">
      {title}
    </bdi>
  );
  return (
    <DetailSection heading={words.source}>
      <p>
        {url ? (
          <a href={url} target="_blank" rel="noopener">
            {shown} <span class="unseen">{say(words.opensNewTab)}</span>
          </a>
        ) : (
          shown
        )}
      </p>
    </DetailSection>
  );
}
