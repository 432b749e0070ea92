import type { SyntheticBody } from "@plumbline/synthetic";
import type { Material } from "three";
import { type Limb, type LimbSection, placeLimbRings } from "../limb-rings.ts";
import { createSweptTube } from "../swept-tube.ts";
import { type BodyPart, MODEL_STATURE } from "./body-part.ts";

/** Radii at `MODEL_STATURE` and average build: round, or deeper to the front than to the back. */
export type RoundSection = readonly [along: number, halfWidth: number, frontDepth?: number, backDepth?: number];

/** A sleeve, a trouser leg, a forearm: a skin that follows two bones. */
export const createLimbPart = (
  first: SyntheticBody,
  limbOf: (body: SyntheticBody) => Limb,
  sections: readonly RoundSection[],
  segments: number,
  material: Material,
): BodyPart => {
  const ringsOf = (body: SyntheticBody) => {
    const size = (body.measures.stature / MODEL_STATURE) * body.measures.build;
    const scaled = sections.map(
      ([along, halfWidth, frontDepth = halfWidth, backDepth = frontDepth]): LimbSection => ({
        along,
        halfWidth: halfWidth * size,
        frontDepth: frontDepth * size,
        backDepth: backDepth * size,
      }),
    );
    return placeLimbRings(limbOf(body), scaled);
  };
  const tube = createSweptTube(ringsOf(first), segments, material);
  return { object: tube.mesh, pose: (body) => tube.update(ringsOf(body)) };
};
