import type { Degrees } from "@plumbline/motion";
import type { Act } from "@plumbline/synthetic";

/** The counter in front of the body, both hands on it, or beside it, one hand on it; a wall where one leans or rests. */
export type Furniture = "counter-ahead" | "counter-beside" | "wall-ahead" | "wall-behind" | "step" | "post";

export type Held = "band-to-post" | "band-between-hands" | "weights";

/** What the line figure of an exercise does, and with what. */
export type FigureScript = {
  /** One repetition, or one of each side. */
  readonly acts: readonly Act[];
  readonly yaw: Degrees;
  /** On a chair from the first moment on. */
  readonly isSeated?: true;
  /** Metres to the right of the middle, where what stands there needs room. */
  readonly x?: number;
  readonly furniture?: Furniture;
  readonly held?: Held;
  /** When the loop shows best what is done, a share of it. Default the furthest point. */
  readonly bestAt?: number;
  /** Of the whole loop. Default 2.8. */
  readonly seconds?: number;
};
