import { type Body, facingDirection, trunkForwardOf } from "../body/body.ts";
import { kneeFlexionInPicture } from "../body/knee-flexion.ts";
import { otherSide, type Side } from "../body/landmark.ts";
import type { RepetitionSignal } from "../movement-spec.ts";
import type { View } from "../sight/view.ts";
import { elbowAhead, elbowFlexion, headAhead, wristGap, wristHeights } from "./arm-signals.ts";
import type { BodyLengths } from "./body-lengths.ts";

/** Signals whose value is a reading of the body less the same reading at rest. The others know more of the legs. */
export type AbsoluteSignal = Exclude<RepetitionSignal, "hip-drop" | "seat-rise" | "heel-rise">;

/** `side`: whose repetitions they are, where each side has its own. */
export type Look = {
  readonly body: Body;
  readonly view: View;
  readonly nearer: Side;
  readonly side: Side | null;
};

/** null where a joint that it needs is hidden. */
type Reader = (look: Look, lengths: BodyLengths) => number | null;

const share = (length: number | null, unit: number): number | null => (length === null ? null : length / unit);

const negative = (value: number | null): number | null => (value === null ? null : -value);

/** Towards the person's left in an unmirrored picture of somebody who faces it: +1, else −1. */
const signOf = (side: Side | null): 1 | -1 => (side === "right" ? -1 : 1);

const READERS: Readonly<Record<AbsoluteSignal, Reader>> = {
  // SIG-5
  "ankle-out": ({ body: { legs } }, { bodyHeight }) => Math.abs(legs.left.ankle.x - legs.right.ankle.x) / bodyHeight,
  // SIG-6
  "ankle-behind": ({ body, view, nearer, side }, { bodyHeight, frontToBack }) => {
    const own = side ?? nearer;
    // From the side a body hides its other leg; from elsewhere its hips lean over the standing one.
    const standing = view === "side" ? body.midHip : body.legs[otherSide(own)].ankle;
    return ((standing.x - body.legs[own].ankle.x) * facingDirection(nearer)) / (bodyHeight * frontToBack);
  },
  // SIG-7
  "knee-rise": ({ body: { legs }, side }, { bodyHeight }) =>
    ((legs.right.knee.y - legs.left.knee.y) * signOf(side)) / bodyHeight,
  // SIG-8
  "hip-rise": ({ body }, { bodyHeight }) => -body.midHip.y / bodyHeight,
  // SIG-9
  lean: ({ body, side }, { halfStance }) => ((body.midHip.x - body.midAnkle.x) * signOf(side)) / halfStance,
  "trunk-forward": ({ body, nearer }) => trunkForwardOf(body, nearer),
  "knee-extension": ({ body, nearer }) => negative(kneeFlexionInPicture(body, nearer)),
  "elbow-flexion": ({ body, nearer }) => elbowFlexion(body, nearer),
  "elbow-behind": ({ body, nearer }, { trunkLength }) => negative(share(elbowAhead(body, nearer), trunkLength)),
  "chin-tuck": ({ body, nearer }, { trunkLength }) => negative(share(headAhead(body, nearer), trunkLength)),
  "wrist-gap": ({ body }, { shoulderWidth }) => share(wristGap(body), shoulderWidth),
  // SIG-10: the lower hand decides, so that one raised arm is no slide of both.
  "wrist-height": ({ body }, { trunkLength }) => share(wristHeights(body)?.[0] ?? null, trunkLength),
};

/** Which arm or leg is read, or which way is forward, depends on how the person is turned. */
const BY_TURN: ReadonlySet<RepetitionSignal> = new Set<RepetitionSignal>([
  "ankle-behind",
  "trunk-forward",
  "knee-extension",
  "elbow-flexion",
  "elbow-behind",
  "chin-tuck",
]);

export const dependsOnTurn = (signal: RepetitionSignal): boolean => BY_TURN.has(signal);

export const isAbsolute = (signal: RepetitionSignal): signal is AbsoluteSignal => signal in READERS;

/** In the signal's own unit, from no particular zero: only differences mean anything. */
export const readAbsolute = (signal: AbsoluteSignal, look: Look, lengths: BodyLengths): number | null =>
  READERS[signal](look, lengths);
