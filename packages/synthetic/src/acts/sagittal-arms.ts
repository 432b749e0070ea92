import { degree } from "../angle.ts";
import { type ArmPosture, mapSides, type Posture } from "../posture.ts";
import { planSet } from "../repeated-set.ts";
import type { Rest } from "../rest.ts";
import type { Actor, Segment } from "../segment.ts";
import type { Tempo } from "../tempo.ts";
import { trunkLength } from "../trunk-length.ts";

const READY = 1000;
/** Arms in front, hands at the height of the lower chest. */
const IN_FRONT = { flexion: 60 * degree, elbow: 15 * degree } as const;
/** The upper arms come back by this much of what the elbows bend: the hands go to the waist. */
const ROW_SHARE = 0.85;

const withArms = (posture: Posture, bend: (arm: ArmPosture) => Partial<ArmPosture>): Posture => ({
  ...posture,
  arms: mapSides((side) => ({ ...posture.arms[side], ...bend(posture.arms[side]) })),
});

const mix = (from: number, to: number, share: number): number => from + share * (to - from);

/** Where an upper arm of this flexion is when its elbow has gone forward by a share of T. */
const flexionAfter = (actor: Actor, flexion: number, forward: number): number =>
  Math.asin(Math.sin(flexion) + (forward * trunkLength(actor)) / actor.measures.upperArm);

/** @param curl radians by which the elbows bend, and how far they come forward as a share of T */
export const planArmCurl = (
  actor: Actor,
  rest: Rest,
  tempo: Tempo,
  curl: { readonly flexion: number; readonly elbowForward: number },
): Segment =>
  planSet(rest, tempo, {
    ready: 0,
    side: null,
    peak: curl.flexion / degree,
    pose: (_ready, moved) =>
      withArms(rest.posture, (arm) => ({
        flexion: flexionAfter(actor, arm.flexion, moved * curl.elbowForward),
        elbow: arm.elbow + moved * curl.flexion,
      })),
  });

/** @param flexion radians by which the elbows bend */
export const planBandRow = (rest: Rest, tempo: Tempo, flexion: number): Segment =>
  planSet(rest, tempo, {
    ready: READY,
    side: null,
    peak: flexion / degree,
    pose: (ready, moved) =>
      withArms(rest.posture, (arm) => ({
        flexion: mix(arm.flexion, IN_FRONT.flexion, ready) - moved * ROW_SHARE * flexion,
        elbow: mix(arm.elbow, IN_FRONT.elbow, ready) + moved * flexion,
      })),
  });

/** @param reach how far the elbows go behind the shoulders, a share of T */
export const planShoulderSqueeze = (actor: Actor, rest: Rest, tempo: Tempo, reach: number): Segment =>
  planSet(rest, tempo, {
    ready: READY,
    side: null,
    peak: reach,
    pose: (ready, moved) => {
      const back = flexionAfter(actor, 0, -moved * reach);
      return withArms(rest.posture, (arm) => ({
        flexion: mix(arm.flexion, 0, ready) + back,
        // The forearms stay level.
        elbow: mix(arm.elbow, 90 * degree, ready) - back,
      }));
    },
  });
