import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import type { TaiChiFlow } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { mapSides, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";
import { passStops, type Stop } from "../stops.ts";

/** Arms that have floated up: the wrists at about the height of the shoulders. */
const FLOATING = { flexion: 84 * degree, elbow: 24 * degree } as const;
/** Soft knees: the hips ride lower by this share of the leg, from soon after the start until the end. */
const SOFT = { share: 0.012, milliseconds: 1200 } as const;

/** From the middle to one side, from side to side without a halt between, and back to the middle. */
const planShifts = (sides: number, each: number): readonly Stop[] => [
  { at: 0, value: 0 },
  ...Array.from({ length: sides }, (_, index) => ({ at: (index + 0.5) * each, value: index % 2 === 0 ? 1 : -1 })),
  { at: sides * each, value: 0 },
];

export const planTaiChiFlow = (actor: Actor, place: Place, act: TaiChiFlow): Segment => {
  const { first = "left", each = milliseconds(4000), repetitions = 1 } = act;
  const { measures } = actor;
  const standing = standAt(actor, place);
  const shifts = planShifts(2 * repetitions, each);
  const duration = milliseconds(2 * repetitions * each);
  const farthest = signOf(first) * act.reach * measures.stanceHalfWidth;
  const postureAt = (time: number): Posture => {
    const shift = passStops(time, shifts);
    // Highest over either foot, lowest in the middle, and never in a hurry.
    const floated = shift ** 2;
    const soft = riseAndFall(time, SOFT.milliseconds, duration - 2 * SOFT.milliseconds, SOFT.milliseconds);
    const hips = hipsOver(measures, place, standing.feet, { left: shift * farthest, forward: 0 });
    return {
      ...standing,
      hips: { ...hips, y: hips.y - soft * SOFT.share * (measures.thigh + measures.shank) },
      arms: mapSides((side) => {
        const { flexion, abduction, elbow } = standing.arms[side];
        return {
          flexion: flexion + floated * (FLOATING.flexion - flexion),
          abduction,
          elbow: elbow + floated * (FLOATING.elbow - elbow),
        };
      }),
    };
  };
  return {
    ...plainSegment(duration, place, postureAt),
    reps: Array.from({ length: repetitions }, (_, index) => ({
      side: null,
      startAt: milliseconds(index * 2 * each),
      peakAt: milliseconds((index * 2 + 0.5) * each),
      endAt: milliseconds((index + 1) * 2 * each),
      peak: act.reach,
    })),
  };
};
