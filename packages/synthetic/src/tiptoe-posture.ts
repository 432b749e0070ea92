import { MARKED_LENGTH, rollOntoToes } from "./foot-shape.ts";
import { mapSides, type Place, type Posture } from "./posture.ts";
import type { Actor } from "./segment.ts";
import { hipsOver, standAt } from "./standing-posture.ts";

/** On tiptoe the hips are this much farther forward, as a share of stature: the mass is over the balls of the feet. */
const FORWARD = 0.045;
/** The rise to which that belongs, as a share of H; lower ones need less. */
const FULL_RISE = 0.08;

/**
 * On both toes, which stay where they are.
 * @param rise of the heels above the toes at the highest, as a share of H
 * @param share 0 flat, 1 at the highest
 */
export const tiptoeAt = (actor: Actor, place: Place, rise: number, share: number): Posture => {
  const { measures } = actor;
  const standing = standAt(actor, place);
  const forward = FORWARD * measures.stature * Math.min(1, rise / FULL_RISE);
  const pitch = Math.asin((share * rise * actor.fullHeight) / (MARKED_LENGTH * measures.foot));
  const feet = mapSides((side) => rollOntoToes(measures, standing.feet[side], pitch));
  return { ...standing, feet, hips: hipsOver(measures, place, feet, { left: 0, forward: share * forward }) };
};
