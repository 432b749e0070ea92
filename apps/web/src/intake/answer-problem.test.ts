import { describe, expect, test } from "vitest";
import { startIntake } from "./intake-flow.ts";
import { back, begin, next, open, run, say } from "./testing/run-flow.ts";

describe("an answer is refused at its question", () => {
  test.each([
    ["INT-01", { age: 121, sex: "female" }, "impossible"],
    ["INT-01", { age: 70.5, sex: "female" }, "impossible"],
    ["INT-01", { age: 70 }, "missing"],
    ["INT-05", { heightLossCm: 31, heightLossRecentCm: 0 }, "impossible"],
    ["INT-08", { fallsLastYear: 400, injuriousFall: false }, "impossible"],
    ["INT-28", { emergencyContact: { name: "Ada", reach: " ", hasAgreed: true } }, "contact-incomplete"],
  ] as const)("[%s] %o: %s", (question, answers, kind) => {
    const flow = run(startIntake({}), open(question), say(answers), next);
    expect(flow.problem?.kind).toBe(kind);
    expect(flow.place).toMatchObject({ is: "question", question });
    expect(run(flow, say({ age: 70 })).problem).toBeNull();
  });

  test("[INT-04] weeks since a fracture may be unknown, and may not be half ones", () => {
    const broken = startIntake({ fractureSites: ["wrist"] });
    expect(run(broken, open("INT-04"), say({ weeksSinceFracture: 2.5 }), next).problem?.kind).toBe("impossible");
    expect(run(broken, open("INT-04"), say({ weeksSinceFracture: null }), next).problem).toBeNull();
  });

  test("[INT-28] nobody need be named", () => {
    expect(run(startIntake({}), open("INT-28"), say({ emergencyContact: null }), next).problem).toBeNull();
  });
});

test("[GEN-02] whoever is under 18 is refused, and may correct the age", () => {
  const refused = run(startIntake({}), begin, say({ age: 17, sex: "male" }), next);
  expect(refused.place).toEqual({ is: "refused" });
  expect(run(refused, back).place).toMatchObject({ question: "INT-01" });
  expect(run(refused, back, say({ age: 71 }), next).place).toMatchObject({ question: "INT-02" });
  // A tab that is closed and opened again leads past nothing.
  const resumed = run(startIntake(refused.answers), { type: "intake.begun", question: "INT-02" });
  expect(resumed.place).toEqual({ is: "refused" });
  expect(run(resumed, back).place).toMatchObject({ question: "INT-01" });
});
