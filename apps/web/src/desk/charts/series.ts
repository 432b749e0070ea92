/** One line of a chart, in milliseconds and the chart's own unit; null leaves a gap. */
export type Series = {
  readonly name: string;
  readonly look: "plain" | "left" | "right";
  readonly points: readonly { readonly atMs: number; readonly value: number | null }[];
};

/** A stretch of time with a name, such as a repetition. */
export type Band = { readonly name: string; readonly fromMs: number; readonly toMs: number };

export type Level = { readonly name: string; readonly value: number };
