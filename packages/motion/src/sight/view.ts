import type { Body } from "../body/body.ts";
import { headingOf } from "../body/point.ts";
import type { Milliseconds } from "../units.ts";

/** The camera direction as the person's body shows it: EX-VIEW and REP-02. */
export type View = "front" | "oblique" | "side" | "behind";

const FRONT_BELOW = 25;
const SIDE_ABOVE = 65;
const BEHIND_ABOVE = 180 - SIDE_ABOVE;
const HYSTERESIS = 5;
const SMOOTHING_SECONDS = 1;
/** Until then the heading is the mean of all that was seen, and no view is held to: one frame says little. [E] */
const SETTLING = 1000;

/** 2D shoulder width ÷ T above which a body is not seen from the side, and below which not from the front. [E] */
const WIDE_SHOULDERS = 0.45;
const NARROW_SHOULDERS = 0.25;

/** A running heading of the shoulder and hip lines; the vector form has no seam at ±180°. */
export type ViewState = {
  readonly view: View;
  readonly lateral: number;
  readonly depth: number;
  /** When it was first read. */
  readonly since: Milliseconds;
  readonly at: Milliseconds;
};

const classify = (yaw: number): View => {
  const turn = Math.abs(yaw);
  if (turn < FRONT_BELOW) return "front";
  if (turn < SIDE_ABOVE) return "oblique";
  if (turn <= BEHIND_ABOVE) return "side";
  return "behind";
};

/** The second witness of REP-02: the picture's own shoulder width can only turn an extreme view into an oblique one. */
const heedShoulderWidth = (view: View, shoulderWidth: number): View => {
  if (view === "side" && shoulderWidth > WIDE_SHOULDERS) return "oblique";
  if (view === "front" && shoulderWidth < NARROW_SHOULDERS) return "oblique";
  return view;
};

/** Distance in degrees from `yaw` to the borders of `view`; positive inside. */
const marginInside = (view: View, yaw: number): number => {
  const turn = Math.abs(yaw);
  switch (view) {
    case "front":
      return FRONT_BELOW - turn;
    case "oblique":
      return Math.min(turn - FRONT_BELOW, SIDE_ABOVE - turn);
    case "side":
      return Math.min(turn - SIDE_ABOVE, BEHIND_ABOVE - turn);
    case "behind":
      return turn - BEHIND_ABOVE;
  }
};

/** Side of the body that is nearer to the camera. */
export const nearerSide = (state: ViewState): "left" | "right" => (state.depth >= 0 ? "right" : "left");

export const startView = (body: Body): ViewState => ({
  view: heedShoulderWidth(classify(headingOf(body.facing.lateral, body.facing.depth)), body.shoulderWidth),
  lateral: body.facing.lateral,
  depth: body.facing.depth,
  since: body.at,
  at: body.at,
});

/** GATE-4: a trunk whose shoulders are turned further than this over its hips, degrees, is twisted. [E] */
const TWISTED = 25;

/** Whether the shoulder line has left the hip line: somebody who looks behind has not turned round. */
export const isTwisted = ({ twist }: Body): boolean => Math.abs(twist) > TWISTED;

/** Feed only upright bodies that are not twisted: others turn their shoulder line (REP-02). */
export const stepView = (state: ViewState, body: Body): ViewState => {
  const { since } = state;
  const elapsed = body.at - state.at;
  const share = Math.max(1 - Math.exp(-elapsed / 1000 / SMOOTHING_SECONDS), elapsed / (body.at - since + elapsed));
  const lateral = state.lateral + share * (body.facing.lateral - state.lateral);
  const depth = state.depth + share * (body.facing.depth - state.depth);
  const yaw = headingOf(lateral, depth);
  const isSettled = body.at - since >= SETTLING;
  const stays = marginInside(state.view, yaw) > (isSettled ? -HYSTERESIS : 0);
  const view = stays ? state.view : heedShoulderWidth(classify(yaw), body.shoulderWidth);
  return { view, lateral, depth, since, at: body.at };
};
