import { isolatedParts } from '../../src/core/isolate.ts';
import type { Text } from '../../src/core/text.ts';
import { useWords } from '../language.ts';

/** A sentence in the sidebar's language; its foreign parts keep their own direction, and figures alone run from left to right. */
export function Say({ text }: { readonly text: Text }) {
  const say = useWords();
  return (
    <>
      {isolatedParts(say(text)).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <bdi key={index} dir={/\p{L}/u.test(part) ? 'auto' : 'ltr'}>
            {part}
          </bdi>
        ),
      )}
    </>
  );
}
