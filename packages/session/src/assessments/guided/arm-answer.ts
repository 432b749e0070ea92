import { LANDMARK, type Milliseconds, milliseconds, type PoseFrame, type Side } from "@plumbline/motion";
import { type HandSignal, heldFor, stepHandSignal } from "../../hand-signal.ts";

/** UX-04. */
const ARM_HELD = milliseconds(1000);
/** Seen well enough to act on. [E] */
const SEEN = 0.5;

/** Which arms are up, and since when. The sides are the patient's own (REP-09). */
export type ArmSigns = Readonly<Record<Side, HandSignal>>;

export const NO_ARM: ArmSigns = { left: null, right: null };

const WRIST = { left: LANDMARK.leftWrist, right: LANDMARK.rightWrist } as const;

const isUp = ({ image }: PoseFrame, side: Side): boolean => {
  const [nose, wrist] = [image?.[LANDMARK.nose], image?.[WRIST[side]]];
  return nose != null && wrist != null && wrist.visibility >= SEEN && wrist.y < nose.y;
};

export const stepArmSigns = (signs: ArmSigns, frame: PoseFrame): ArmSigns => {
  const step = (side: Side, at: Milliseconds) => stepHandSignal(signs[side], isUp(frame, side), at);
  return { left: step("left", frame.at), right: step("right", frame.at) };
};

/** UX-04: the left arm is no, the right one yes; null for neither, and for both. */
export const answerOfArms = ({ left, right }: ArmSigns): boolean | null => {
  if (left !== null && right !== null) return null;
  if (heldFor(left) >= ARM_HELD) return false;
  return heldFor(right) >= ARM_HELD ? true : null;
};
