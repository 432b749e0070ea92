import type { LandmarkName } from "@plumbline/motion";
import { degree } from "./angle.ts";
import type { Camera } from "./camera.ts";
import type { SyntheticBody } from "./synthetic-body.ts";
import { directionOf, dot, subtract } from "./vector.ts";

/** Sine of the turn away from the camera at which the far side begins to hide, and at which it is hidden. */
const HIDING_FROM = Math.sin(55 * degree);
const HIDDEN_FROM = Math.sin(85 * degree);
/** What a detector gives joints behind the body: BlazePose on drawn figures goes from 0.6 down to 0.03. */
const HIDDEN = { limb: 0.15, torso: 0.75 } as const;

const sideOf = (name: LandmarkName): "left" | "right" | null =>
  /left/iu.test(name) ? "left" : /right/iu.test(name) ? "right" : null;

/** Shoulders and hips are guessed well even from behind the body. */
const isTorso = (name: LandmarkName): boolean => name.endsWith("Shoulder") || name.endsWith("Hip");

/** 1, less for joints on the far side of a body that is seen from its side. */
export const visibilityOf = (body: SyntheticBody, name: LandmarkName, camera: Camera): number => {
  const side = sideOf(name);
  if (side === null) return 1;
  const towardsCamera = directionOf(subtract(camera.position, body.pelvis.origin));
  const facing = dot(body.pelvis.left, towardsCamera) * (side === "left" ? 1 : -1);
  const share = Math.min(1, Math.max(0, (-facing - HIDING_FROM) / (HIDDEN_FROM - HIDING_FROM)));
  return 1 - share * (1 - (isTorso(name) ? HIDDEN.torso : HIDDEN.limb));
};
