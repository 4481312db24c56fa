/** Each icon of the package: the shapes that it is drawn of. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shapes: readonly (readonly [
    tag: 'path' | 'circle' | 'rect' | 'line',
    attributes: Readonly<Record<string, string>>,
  ])[];
  export default shapes;
}
