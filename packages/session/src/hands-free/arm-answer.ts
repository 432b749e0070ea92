import { isSeen, LANDMARK, milliseconds, type PoseFrame, type Side } from "@plumbline/motion";
import { type HandSignal, heldFor, stepHandSignal } from "../hand-signal.ts";

/** UX-04. */
const ARM_HELD = milliseconds(1000);

/** UX-04: the left arm is less, or no; the right one more, or yes; both confirm. */
export type ArmAnswer = "less" | "more" | "confirm";

/** Which arms are up, and since when. The sides are the patient's own (REP-09). */
export type ArmSigns = Readonly<Record<Side, HandSignal>>;

export const NO_ARM: ArmSigns = { left: null, right: null };

const WRIST = { left: LANDMARK.leftWrist, right: LANDMARK.rightWrist } as const;

const isUp = ({ image }: PoseFrame, side: Side): boolean => {
  const [nose, wrist] = [image?.[LANDMARK.nose], image?.[WRIST[side]]];
  return nose != null && isSeen(wrist) && wrist.y < nose.y;
};

/** Of two arms that come down one after the other, the second says something of its own only from then on. */
const fromNow = (sign: HandSignal): HandSignal => (sign === null ? null : { ...sign, since: sign.lastSeen });

export const stepArmSigns = (signs: ArmSigns, frame: PoseFrame): ArmSigns => {
  const step = (side: Side) => stepHandSignal(signs[side], isUp(frame, side), frame.at);
  const [left, right] = [step("left"), step("right")];
  const wereBoth = signs.left !== null && signs.right !== null;
  if (!wereBoth || (left !== null && right !== null)) return { left, right };
  return { left: fromNow(left), right: fromNow(right) };
};

/** What has been said for a second; null: nothing so far. */
export const answerOfArms = ({ left, right }: ArmSigns): ArmAnswer | null => {
  if (left !== null && right !== null) {
    return Math.min(heldFor(left), heldFor(right)) >= ARM_HELD ? "confirm" : null;
  }
  if (heldFor(left) >= ARM_HELD) return "less";
  return heldFor(right) >= ARM_HELD ? "more" : null;
};
