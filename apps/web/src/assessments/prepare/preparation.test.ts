import { PRE_CHECK } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { obstaclesBefore, type Preparation } from "./preparation.ts";

const all = Object.fromEntries(PRE_CHECK.map(({ id }) => [id, true]));
const ready: Preparation = { way: "camera", checks: all, hasHelper: false, hasPractised: false };
const known = {
  hasIntake: true,
  areQuestionsFirst: false,
  status: { tier: "B", isReleasedByTherapist: false, isStandingLocked: false },
} as const;

test("[ASSESS-01] without an intake nobody knows a tier, and nobody is taken for healthy", () => {
  expect(obstaclesBefore(ready, { ...known, hasIntake: false })).toEqual(["no-intake"]);
  expect(obstaclesBefore(ready, { ...known, status: { ...known.status, tier: "HOLD" } })).toEqual(["on-hold"]);
});

test("[CHA-10] out-of-date answers come first; a HOLD is told as such", () => {
  const changed = { ...known, areQuestionsFirst: true };
  expect(obstaclesBefore(ready, changed)).toEqual(["questions-first"]);
  expect(obstaclesBefore(ready, { ...changed, status: { ...known.status, tier: "HOLD" } })).toEqual(["on-hold"]);
});

test("[ASSESS-02] before the camera the try is part of the test; by hand it comes first", () => {
  expect(obstaclesBefore(ready, known)).toEqual([]);
  expect(obstaclesBefore({ ...ready, way: "hand" }, known)).toEqual(["practice-first"]);
  expect(obstaclesBefore({ ...ready, way: "hand", hasPractised: true }, known)).toEqual([]);
});

test("[SAFE-01] [ASSESS-02] what is not ticked is no yes; a helper stands in for the counter", () => {
  expect(obstaclesBefore({ ...ready, checks: {} }, known)).toEqual(["pre-check", "support-out-of-reach"]);
  expect(obstaclesBefore({ ...ready, checks: {}, hasHelper: true }, known)).toEqual(["pre-check"]);
});

test("[REP-19] nothing keeps anybody from watching the sample", () => {
  expect(obstaclesBefore({ ...ready, way: "sample", checks: {} }, { ...known, hasIntake: false })).toEqual([]);
});
