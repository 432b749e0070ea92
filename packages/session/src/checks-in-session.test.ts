import { type CheckId, type MotionEvent, milliseconds } from "@plumbline/motion";
import { createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { receiveEvent } from "./phases/motion-events.ts";
import { type Played, rehearse, wait } from "./testing/rehearsal.ts";
import { createTestPlan } from "./testing.ts";

const ms = milliseconds;
const still = framesOf(createPerformance({ acts: [{ kind: "stand", duration: ms(3_000) }] }), defaultCamera, 20);
describe("checks of a set", () => {
  const at = rehearse(createTestPlan("march"), still, []);
  const raise = (check: CheckId): MotionEvent => ({ type: "check.raised", at: ms(0), check, severity: "info" });
  const hear = (...checks: readonly CheckId[]) =>
    checks.reduce((state, check) => receiveEvent(state, raise(check))[0], at("active").state).tally.checks;

  it("[FC-05] are noted once a set where the specification says so", () => {
    expect(hear("FC-05", "FC-05", "FC-05", "FC-10", "FC-10")).toEqual({ "FC-05": 1, "FC-10": 2 });
  });

  it("[FC-13] a stop in the same frame as a correction is what is said", () => {
    const faults = (["FC-02", "FC-08"] as const).reduce<Played>((so, check) => {
      const severity = check === "FC-08" ? "stop" : "correct";
      const [state, effects] = receiveEvent(so.state, { type: "check.raised", at: so.state.now, check, severity });
      return { state, effects: [...so.effects, ...effects] };
    }, at("active"));
    const later = wait(faults, 3);
    const said = later.effects.flatMap((effect) => (effect.type === "cue.say" ? [effect.line.key] : []));
    expect(said).toEqual(["checks.FC-08.cue"]);
  });
});
