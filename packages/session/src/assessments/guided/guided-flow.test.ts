import { milliseconds } from "@plumbline/motion";
import { changeFrameRate } from "@plumbline/synthetic";
import { sampleTestFrames } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { give, openTest, planOf, play, toldBy } from "../../testing/guided-rehearsal.ts";
import { createManualClock } from "../../testing/manual-clock.ts";
import { createRecordingCue } from "../../testing/recording-cue.ts";
import { createReplayPoseSource } from "../../testing/replay-pose-source.ts";
import { readAssessment } from "./read-assessment.ts";
import { runAssessment } from "./run-assessment.ts";

const five = sampleTestFrames({ test: "five_times_sit_to_stand" });
const { setting } = planOf("single_leg");

test.each([
  ["ASSESS-01", { tier: "HOLD" }, "on-hold"],
  ["ASSESS-01", { tier: "C" }, "helper-or-release-missing"],
  ["FALL-11", { isStandingLocked: true }, "standing-locked"],
  ["ASSESS-02", { hasPassedPreCheck: false }, "pre-check"],
  ["ASSESS-02", { isSupportInReach: false }, "support-out-of-reach"],
] as const)("[%s] %j: no test, and the camera goes off again", (_, change, obstacle) => {
  const refused = openTest(planOf("single_leg", { setting: { ...setting, ...change } }));
  expect(readAssessment(refused.state)).toMatchObject({ phase: "refused", obstacles: [obstacle] });
  expect(refused.effects).toEqual([{ type: "source.close" }]);
});

test("[ASSESS-02] nothing leads past the practice", () => {
  const seen = play(planOf("five_times_sit_to_stand"), five.slice(0, 170));
  expect(seen.state.phase.kind).toBe("set-up");
  const pressed = give(seen, { type: "go-on.pressed" });
  expect(pressed.state.phase.kind).toBe("practice");
});

test("[REP-19] the sample's result is shown and never told", () => {
  const sample = play(planOf("five_times_sit_to_stand", { source: "sample" }), five);
  expect(sample.state.result).toMatchObject({ validity: "valid" });
  expect(toldBy(sample)).toEqual([]);
});

test("[REP-19] a video is read when all of it is there, and its result is not told", () => {
  const film = play(planOf("five_times_sit_to_stand", { source: "file" }), five);
  expect(film.state.phase.kind).toBe("analysing");
  const read = give(film, { type: "source.ended" });
  expect(read.state.result).toMatchObject({ test: "five_times_sit_to_stand", source: "camera" });
  expect(toldBy(read)).toEqual([]);
});

test("[GDE-2] [REP-08] [ASSESS-06] a camera that is too slow for a valid test begins none", () => {
  const slow = changeFrameRate(five, { framesPerSecond: 7, seed: 1 });
  const seen = play(planOf("five_times_sit_to_stand"), slow);
  expect(seen.state.phase.kind).toBe("set-up");
  expect(readAssessment(seen.state).offer).toBe("too-slow");
});

test("[REP-01] who is never still is offered the count by hand", () => {
  const nobody = give(openTest(planOf("single_leg")), { type: "clock.ticked" }, milliseconds(20_100));
  expect(readAssessment(nobody.state).offer).toBe("by-hand");
});

test("a page that goes away keeps what was measured, once, and frees the camera", () => {
  const source = createReplayPoseSource("camera", five);
  const clock = createManualClock();
  const results: unknown[] = [];
  const running = runAssessment({
    plan: planOf("five_times_sit_to_stand"),
    source,
    clock,
    cue: createRecordingCue(),
    onResult: (result) => results.push(result),
  });
  let played = 0;
  for (const { at } of five.filter((frame) => frame.at < 50_000)) {
    clock.advance(milliseconds(at - played));
    played = at;
    source.play(1);
  }
  expect(running.view()).toMatchObject({ phase: "running", reading: { of: "stands" } });
  running.close();
  running.close();
  expect(results).toEqual([expect.objectContaining({ validity: ["stopped_by_patient"] })]);
  expect(source.isClosed()).toBe(true);
});

test("[GDE-1] the practice of a chair test is one stand; then the script is told", () => {
  const upTo = five.filter(({ at }) => at < 30_000);
  expect(play(planOf("five_times_sit_to_stand"), upTo).state).toMatchObject({
    phase: { kind: "ready" },
    hasPractised: true,
  });
});

test("[GDE-8] the hand that began the practice is no second signal while it stays up", () => {
  const raised = five.filter(({ at }) => at < 14_700);
  const practice = play(planOf("five_times_sit_to_stand"), raised);
  expect(practice.state).toMatchObject({ phase: { kind: "practice" }, isHandSpent: true });
  const last = practice.state.frame ?? expect.fail("no frame");
  const held = Array.from({ length: 60 }, (_, index) => milliseconds(practice.state.now + 50 * (index + 1))).reduce(
    (so, at) => give(so, { type: "frame.detected", frame: { ...last, at } }, at),
    practice,
  );
  expect(held.state.phase.kind).toBe("practice");
});
