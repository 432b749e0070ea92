import type { Side } from "@plumbline/motion";
import type { SyntheticBody } from "@plumbline/synthetic";
import { Vector3 } from "three";

/** Metres from the wrist. */
const REACH = 0.085;

/** The middle of a closed hand, in the room's frame: metres, y up. */
export const fistOf = ({ hands }: SyntheticBody, side: Side): Vector3 => {
  const { origin, up } = hands[side];
  return new Vector3(origin.x, origin.y, origin.z).addScaledVector(new Vector3(up.x, up.y, up.z), REACH);
};
