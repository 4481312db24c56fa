import type { ComponentChildren } from 'preact';
import type { Text } from '../../src/core/text.ts';
import { Say } from './Say.tsx';

/** A headed part of a detail. */
export function DetailSection({ heading, children }: { readonly heading: Text; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>
        <Say text={heading} />
      </h3>
      {children}
    </section>
  );
}
