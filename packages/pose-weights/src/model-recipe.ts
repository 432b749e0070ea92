/** What is particular to one model: which file it comes from and which outputs its consumer expects. */
export type ModelRecipe = {
  /** The folder that it is written to. */
  readonly name: string;
  /** A file of the npm package that the recipes name, and what it must be: a damaged or different file could
   * measure wrongly without anybody's noticing. */
  readonly source: string;
  readonly sourceSha256: string;
  /** One for each output of the file, in the file's order. */
  readonly outputs: readonly OutputRecipe[];
  /** Joins outputs into one, for a consumer that wants them so. */
  readonly concatenation: { readonly name: string; readonly parts: readonly string[]; readonly axis: number } | null;
};

type OutputRecipe = {
  readonly name: string;
  readonly shape: readonly number[];
  /** Whether a sigmoid has to follow, because the consumer expects a share from 0 to 1. */
  readonly needsSigmoid: boolean;
};
