import { type CheckId, type MotionEvent, milliseconds, type Severity } from "@plumbline/motion";
import { createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { observe, rehearse, wait } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const still = framesOf(createPerformance({ acts: [{ kind: "stand", duration: ms(3_000) }] }), defaultCamera, 20);

describe("checks of a set", () => {
  const active = rehearse(createTestPlan("march"), still, [])("active");
  const raise = (check: CheckId, severity: Severity): MotionEvent => ({
    type: "check.raised",
    at: active.state.now,
    check,
    severity,
  });
  const noted = (...checks: readonly CheckId[]) =>
    observe(active, ...checks.map((check) => raise(check, "info"))).state.tally.checks;

  it("[FC-05] are noted once a set where the specification says so", () => {
    expect(noted("FC-05", "FC-05", "FC-05", "FC-10", "FC-10")).toEqual({ "FC-05": 1, "FC-10": 2 });
  });

  it("[FC-13] a stop in the same frame as a correction is what is said", () => {
    const faults = observe(active, raise("FC-02", "correct"), raise("FC-08", "stop"));
    const later = wait(faults, 3);
    const said = later.effects.flatMap((effect) => (effect.type === "cue.say" ? [effect.line.key] : []));
    expect(said).toEqual(["checks.FC-08.cue"]);
  });
});
