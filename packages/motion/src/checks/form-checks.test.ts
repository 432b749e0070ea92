import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, squat, squats, stand } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { calibrateRecording } from "../calibration/recording-calibration.ts";
import { startMovement } from "../movement.ts";
import type { Sight } from "../sight/watch.ts";
import { degrees, milliseconds } from "../units.ts";
import { forgetSuspicions, stepCheckBoard } from "./check-board.ts";
import type { CheckId } from "./check-id.ts";
import type { CheckLook } from "./check-look.ts";
import { type FormCheck, startCheck, stepCheck } from "./form-check.ts";

const checksIn = (id: string, acts: readonly Act[], options: SceneOptions): readonly CheckId[] => {
  const exercise = findExercise(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  const { events } = analyseRecording(sceneOf(acts, options).frames, exercise.spec);
  return [...new Set(events.flatMap((event) => (event.type === "check.raised" ? [event.check] : [])))];
};

const around = (act: Act): readonly Act[] => [stand(1.5), act, stand(1.5)];

test("[FC-07] a rounded back is said from the side, and only from there", () => {
  const rounded = around(squat({ depth: 0.18, phase: 1.8, rounding: 45 }));
  expect(checksIn("squat", rounded, { yaw: 90 })).toContain("FC-07");
  expect(checksIn("squat", rounded, { yaw: -90 })).toContain("FC-07");
  expect(checksIn("squat", rounded, { yaw: 0 })).not.toContain("FC-07");
  expect(checksIn("squat", rounded, { yaw: 45 })).not.toContain("FC-07");
});

test("[FC-07] a squat with a long back is not", () => {
  for (const depth of [0.12, 0.18, 0.22]) {
    expect(checksIn("squat", around(squat({ depth, phase: 1.8 })), { yaw: 90, noise: "low" })).not.toContain("FC-07");
  }
});

test("[FC-08] a deep bow from the side stops the exercise", () => {
  const bow = around({ kind: "bow", lean: degrees(80), duration: milliseconds(4000) });
  expect(checksIn("squat", bow, { yaw: 90 })).toContain("FC-08");
  expect(checksIn("squat", bow, { yaw: -90 })).toContain("FC-08");
  expect(checksIn("squat", bow, { yaw: 0 })).not.toContain("FC-08");
});

test("[FC-11] a mini squat beyond its cap is deep enough, from every view", () => {
  for (const yaw of [0, 45, 90]) {
    expect(checksIn("mini_squat", around(squat({ depth: 0.15 })), { yaw })).toContain("FC-11");
    expect(checksIn("mini_squat", around(squat({ depth: 0.06 })), { yaw })).not.toContain("FC-11");
  }
});

test("[FC-03] hurry is information, and a cue after the third in a row", () => {
  const exercise = findExercise("squat");
  const { frames } = sceneOf([stand(1.5), ...squats(4, { depth: 0.14, phase: 0.6 }), stand(1)], { yaw: 90 });
  const { events } = analyseRecording(frames, exercise?.spec ?? expect.fail("no squat"));
  const severities = events.flatMap((event) =>
    event.type === "check.raised" && event.check === "FC-03" ? [event.severity] : [],
  );
  expect(severities).toEqual(["info", "info", "correct", "correct"]);
});

test("[FC-14] below 10 frames a second no form check is on", () => {
  const rounded = around(squat({ depth: 0.18, phase: 1.8, rounding: 45 }));
  expect(checksIn("squat", rounded, { yaw: 90, fps: 8 })).toEqual([]);
});

const persisting: FormCheck = {
  id: "FC-07",
  severity: "correct",
  debounce: 500,
  view: null,
  read: () => null,
  threshold: 15,
  clearBelow: 5,
};

describe("a check that persists", () => {
  const run = (values: readonly (number | null)[]) =>
    values.reduce((state, value, index) => stepCheck(state, persisting, value, milliseconds(index * 100)), startCheck);

  test("is raised only when it has lasted", () => {
    expect(run([20, 20, 20, 20, 20]).isRaised).toBe(false);
    expect(run([20, 20, 20, 20, 20, 20]).isRaised).toBe(true);
  });

  test("starts again after a moment of good posture", () => {
    expect(run([20, 20, 20, 10, 20, 20, 20]).isRaised).toBe(false);
  });

  test("[FC-15] clears well below its threshold", () => {
    const raised = [20, 20, 20, 20, 20, 20];
    expect(run([...raised, 12]).isRaised).toBe(true);
    expect(run([...raised, 4]).isRaised).toBe(false);
  });

  test("[FC-14] what cannot be judged keeps what was raised and forgets what was suspected", () => {
    expect(run([20, 20, 20, 20, 20, 20, null]).isRaised).toBe(true);
    expect(run([20, 20, 20, 20, null, 20, 20]).isRaised).toBe(false);
  });
});

test("[CHK-1] [REP-05] time in which nobody could be seen does not count towards a check's debounce", () => {
  const spec = findExercise("mini_squat")?.spec ?? expect.fail("no mini squat");
  const calibration = calibrateRecording(sceneOf([stand(1.5)]).frames, spec) ?? expect.fail("no calibration");
  const sight: Sight = { body: calibration.resting, view: "side", nearer: "right", sides: ["right"] };
  const look: CheckLook = { sight, calibration, movement: startMovement(spec, calibration), trips: 0 };
  const rounded = { ...persisting, read: () => 20 };
  const [suspected] = stepCheckBoard({}, [rounded], look, milliseconds(0));
  const [without] = stepCheckBoard(suspected, [rounded], look, milliseconds(5000));
  const [after] = stepCheckBoard(forgetSuspicions(suspected), [rounded], look, milliseconds(5000));
  expect(without["FC-07"]?.isRaised).toBe(true);
  expect(after["FC-07"]?.isRaised).toBe(false);
  expect(forgetSuspicions(without)["FC-07"]?.isRaised).toBe(true);
});
