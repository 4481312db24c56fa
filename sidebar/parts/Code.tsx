/** A function's name or a formula: always left to right. */
export function Code({ text, block = false }: { readonly text: string; readonly block?: boolean }) {
  return (
    <code dir="ltr" class={block ? 'block' : undefined}>
      {text}
    </code>
  );
}
