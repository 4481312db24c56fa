import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../src/core/text.ts';
import { useWords } from '../language.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { Say } from './Say.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: Text;
}

/** Copies a text; where the browser does not let a page copy, the text stands selected in a field, to be copied by hand. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const say = useWords();
  const [came, setCame] = useState<'copied' | 'refused' | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (came !== 'refused') return;
    field.current?.focus();
    field.current?.select();
  }, [came]);

  const copy = (): void => {
    const refused = (): void => setCame('refused');
    // It is missing where a page is not served safely.
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => setCame('copied'), refused);
    else refused();
  };

  return (
    <div class="copy">
      <Button icon={came === 'copied' ? 'done' : 'copy'} label={label} onPress={copy} />
      <span role="status" class="small">
        {came === 'copied' && <Say text={words.copied} />}
        {came === 'refused' && <Say text={words.copyByHand} />}
      </span>
      {came === 'refused' &&
        (text.includes('\n') ? (
          <textarea ref={field} dir="auto" rows={6} readOnly value={text} aria-label={say(label)} />
        ) : (
          <input ref={field} dir="ltr" readOnly value={text} aria-label={say(label)} />
        ))}
    </div>
  );
}
