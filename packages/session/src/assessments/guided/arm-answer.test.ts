import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import { sampleTestFrames, sceneOf } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { type AtScreen, give, planOf, play } from "../../testing/guided-rehearsal.ts";

const pushing = sampleTestFrames({ test: "five_times_sit_to_stand", hands: "thighs" });
/** Until the question is asked. */
const asked = (() => {
  let isAsked = false;
  const untilAsked: AtScreen = ({ phase }) => {
    isAsked ||= phase.kind === "asking";
    return null;
  };
  const frames = pushing.filter(({ at }) => at < 61_000);
  const guided = play(planOf("five_times_sit_to_stand"), frames, untilAsked);
  if (!isAsked) expect.fail("the arms were not asked about");
  return guided;
})();

const later = (at: Milliseconds) => milliseconds(asked.state.now + 50 + at);
/** Somebody who sits raises one arm for so many seconds. */
const withArm = (side: Side, seconds: number) =>
  sceneOf([{ kind: "raiseHand", side, duration: milliseconds(seconds * 1000) }], { yaw: 0, fps: 15 }).frames.reduce(
    (so, frame) => give(so, { type: "frame.detected", frame: { ...frame, at: later(frame.at) } }, later(frame.at)),
    asked,
  );

test("[UX-04] the right arm for a second is yes, the left one no", () => {
  expect(withArm("right", 1).state.result).toMatchObject({ armsUsed: true, norm: "unable" });
  expect(withArm("left", 1).state.result).toMatchObject({ armsUsed: false, validity: "valid" });
});

test("[UX-04] a shorter sign is none", () => {
  const { phase } = sceneOf([{ kind: "wave", side: "right", times: 0 }], { yaw: 0, fps: 15 }).frames.reduce(
    (so, frame) => give(so, { type: "frame.detected", frame: { ...frame, at: later(frame.at) } }, later(frame.at)),
    asked,
  ).state;
  expect(phase.kind).toBe("asking");
});
