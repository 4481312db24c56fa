import type { Text } from '../../src/core/text.ts';
import { Code } from './Code.tsx';
import { Say } from './Say.tsx';

/** A text that takes longer to read than this opens on request. */
const LONG_CHARACTERS = 200;

interface FoldedCodeProps {
  readonly text: string;
  readonly show: Text;
  /** What is seen of a long text before it is opened. */
  readonly short?: string;
}

/** A formula or a call; a long one is folded. */
export function FoldedCode({ text, show, short }: FoldedCodeProps) {
  if (text.length <= LONG_CHARACTERS) return <Code block text={text} />;
  return (
    <>
      {short && <Code block text={short} />}
      <details>
        <summary>
          <Say text={show} />
        </summary>
        <Code block text={text} />
      </details>
    </>
  );
}
