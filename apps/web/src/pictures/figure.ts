/** One moment of a line figure: path data in a box of 100 × 120, the floor at y = 116. */
export type FigureFrame = {
  readonly farArm: string;
  readonly farLeg: string;
  readonly trunk: string;
  readonly nearLeg: string;
  readonly nearArm: string;
  readonly head: { readonly x: string; readonly y: string };
  /** A band or the weights, where the exercise has them. */
  readonly held: string | null;
};

/** Start, peak and back to the start, evenly spaced in time. */
export type Figure = {
  readonly frames: readonly FigureFrame[];
  readonly peak: FigureFrame;
  readonly seconds: number;
  /** What stands there, behind the body: path data. */
  readonly furniture: readonly string[];
};
