/** A function's name or a formula: always left to right. Persian texts inside it keep their places. */
export function Code({ text, block = false }: { readonly text: string; readonly block?: boolean }) {
  return (
    <code dir="ltr" class={block ? 'block' : undefined}>
      {text.split(QUOTED).map((part, index) => (index % 2 === 0 ? part : <bdi key={index}>{part}</bdi>))}
    </code>
  );
}

const QUOTED = /("[^"]*")/;
