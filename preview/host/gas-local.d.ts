declare module 'gas-local' {
  interface GasLocal {
    /** Runs all .js files of a folder in one new context, whose global object is the given one. */
    require(folder: string, globals: object, options?: { filter?: (path: string) => boolean }): Record<string, unknown>;
  }
  const gas: GasLocal;
  export default gas;
}
