/** Libraries that bring no types, as far as the tests use them. */
declare module '@citation-js/core' {
  export const Cite: { async(text: string): Promise<{ data: Record<string, unknown>[] }> };
}
declare module '@citation-js/plugin-software-formats';
declare module 'jsonld' {
  interface Options {
    base: string;
    documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<unknown> };
  export default jsonld;
}
