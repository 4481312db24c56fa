import { foldText } from '../../../src/core/fold.ts';
import type { Option } from '../../../src/core/functions/argument.ts';
import type { Text } from '../../../src/core/text.ts';
import { useWords } from '../../language.ts';
import { Code } from '../../parts/Code.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';

/** The words that an argument may be, as typed, with what they mean where that says more. */
export function OptionWords({ option }: { readonly option: Option }) {
  const say = useWords();
  return (
    <>
      <p class="small">
        <Say text={words.oneOf} />
      </p>
      <ul class="options small">
        {Object.entries(option.words).map(([id, meaning]) => (
          <li key={id}>
            <Code text={id} /> {saysMore(id, meaning, say) && <Say text={meaning} />}{' '}
            {id === option.default && <Say text={words.isDefault} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** `mean` needs no "Mean" beside it. */
function saysMore(id: string, meaning: Text, say: (text: Text) => string): boolean {
  return foldText(say(meaning)) !== foldText(id.replace(/_/g, ' '));
}
