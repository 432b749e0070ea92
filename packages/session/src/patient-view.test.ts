import { LANDMARK, milliseconds, type PoseFrame, type View } from "@plumbline/motion";
import { type Act, createPerformance, defaultCamera, framesOf, YAW_OF_VIEW } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { postureUncheckedOf } from "./posture-unchecked.ts";
import { readSession } from "./read-session.ts";
import { specForPatient } from "./spec-for-patient.ts";
import { begin, give, type Played, wait, watch } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const stand = (seconds: number): Act => ({ kind: "stand", duration: ms(seconds * 1000) });
const film = (acts: readonly Act[], view: "front" | "side" = "front"): readonly PoseFrame[] =>
  framesOf(createPerformance({ acts: [stand(3), ...acts], yaw: YAW_OF_VIEW[view] }), defaultCamera, 20);

describe("[EX-VIEW-SPINE] a spine that must be watched", () => {
  const spine = createTestPlan("mini_squat", { needsSpineChecks: true });

  it("is measured in the recommended view only", () => {
    expect(specForPatient(createTestPlan("mini_squat")).views).toEqual(["side", "oblique", "front"]);
    expect(specForPatient(spine).views).toEqual(["side"]);
    const { views, ...rest } = spine.exercise.spec;
    expect(specForPatient(spine)).toEqual({ ...rest, views: [views[0]] });
  });

  it("is not calibrated from elsewhere, and the set-up says why", () => {
    const facing = watch(begin(spine), film([]));
    expect(readSession(facing.state)).toMatchObject({ startOffer: "not-yet", calibrationProblem: "wrong-view" });
    const turned = watch(begin(spine), film([], "side"));
    expect(readSession(turned.state)).toMatchObject({ startOffer: "ready", calibrationProblem: null });
  });

  it("freezes a set from which the patient turns away", () => {
    const begun = wait(give(watch(begin(spine), film([], "side")), { type: "start.pressed" }), 6.5);
    expect(readSession(watch(begun, film([])).state).frozen).toBe("wrong-view");
  });

  it("makes a recording from elsewhere not measurable", () => {
    const file = watch(begin({ ...spine, source: "file" }), film([]));
    expect(give(file, { type: "source.ended" }).state.record?.notMeasurable).toBe("wrong-view");
  });
});

describe("[EX-VIEW] posture that is not checked", () => {
  it.each([
    ["mini_squat", "front", "view"],
    ["mini_squat", "side", null],
    ["march", "side", "view"],
    ["march", "front", null],
    ["heel_raise", "oblique", "view"],
    ["sit_to_stand", "side", "exercise"],
    ["back_extensor_supine", "side", "exercise"],
  ] as const)("%s from the %s: %s", (id, view: View, expected) => {
    expect(postureUncheckedOf(createTestPlan(id).exercise.spec, view)).toBe(expected);
  });

  it("is unknown before anybody is seen", () => {
    expect(postureUncheckedOf(createTestPlan("mini_squat").exercise.spec, null)).toBeNull();
  });
});

describe("[REP-01] calibration", () => {
  const plan = createTestPlan("squat");
  const ready = (): Played => watch(begin(plan), film([]));
  /** The same person, both hands up. */
  const withHandUp = (frame: PoseFrame): PoseFrame => {
    const image = [...(frame.image ?? [])];
    const nose = image[LANDMARK.nose];
    if (nose) image[LANDMARK.leftWrist] = { ...nose, y: nose.y - 80, visibility: 1 };
    return { ...frame, image };
  };

  it("is taken anew in the countdown, when the starting position is taken", () => {
    const counting = give(ready(), { type: "start.pressed" });
    const before = counting.state.calibration?.at ?? Number.NaN;
    const going = wait(counting, 5.2);
    expect(going.state.phase.kind).toBe("active");
    expect(going.state.calibration?.at).toBeGreaterThan(before + 3_000);
  });

  it("is never taken while a hand is up", () => {
    expect(watch(begin(plan), film([]).map(withHandUp)).state.calibration).toBeNull();
    const counting = give(ready(), { type: "start.pressed" });
    const raised = watch(counting, film([]).map(withHandUp));
    expect(raised.state.calibration).toEqual(counting.state.calibration);
  });
});
