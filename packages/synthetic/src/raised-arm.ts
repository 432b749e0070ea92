import { degree } from "./angle.ts";
import type { ArmPosture } from "./posture.ts";

/** Beside the head, elbow soft: older shoulders rarely go straight up. */
const UP: ArmPosture = { flexion: 158 * degree, abduction: 12 * degree, elbow: 14 * degree };

/** On the way from hanging to beside the head. @param share 0 hangs, 1 is up */
export const raiseArm = (hanging: ArmPosture, share: number): ArmPosture => ({
  flexion: hanging.flexion + share * (UP.flexion - hanging.flexion),
  abduction: hanging.abduction + share * (UP.abduction - hanging.abduction),
  // Bent on the way, so that the hand travels close to the body.
  elbow: hanging.elbow + share * (UP.elbow - hanging.elbow) + 4 * share * (1 - share) * 40 * degree,
});
