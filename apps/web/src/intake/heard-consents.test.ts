import { describe, expect, test } from "vitest";
import { startIntake } from "./intake-flow.ts";
import { answerAll, back, begin, fit, next, run, say } from "./testing/run-flow.ts";

const asked = run(startIntake({}, { heard: [] }), begin);
const hear = (consent: "INT-23" | "INT-27", isHeard = true) => ({ type: "consent.heard", consent, isHeard }) as const;

describe("[CHO-22] a therapist asks", () => {
  const stopped = answerAll(fit, asked);

  test("[INT-23] a yes is not passed before the statement that the patient said so", () => {
    expect(stopped.place).toMatchObject({ is: "question", question: "INT-23" });
    expect(stopped.problem).toEqual({ kind: "not-heard", field: "consent" });
    expect(run(stopped, hear("INT-23"), next).place).toMatchObject({ question: "INT-27" });
    expect(run(stopped, hear("INT-23"), hear("INT-23", false), next).problem?.kind).toBe("not-heard");
  });

  test("a no needs none", () => {
    expect(answerAll({ ...fit, consent: false }, asked).place.is).toBe("summary");
  });

  test("the statement speaks of the answer that was there: another one needs its own", () => {
    const changed = run(stopped, hear("INT-23"), say({ consent: false }), say({ consent: true }), next);
    expect(changed.problem?.kind).toBe("not-heard");
    expect(run(stopped, hear("INT-23"), say({ replayConsent: true }), next).problem).toBeNull();
  });

  test("what was given in an earlier visit, or taken over from somebody else, is asked again before the summary", () => {
    const resumed = run(startIntake({ ...fit, replayConsent: true }, { heard: [] }), {
      type: "intake.begun",
      question: "INT-28",
    });
    const end = run(resumed, next);
    expect(end.place).toMatchObject({ is: "question", question: "INT-23" });
    const both = run(end, hear("INT-23"), next, hear("INT-27"), next);
    expect(both.place.is).toBe("summary");
    expect(run(both, { type: "answers.merged", answers: both.answers }).place).toMatchObject({ question: "INT-23" });
    expect(run(end, back).place).toMatchObject({ question: "INT-28" });
  });
});

test("[CHO-22] a patient states nothing about themselves", () => {
  const own = answerAll(fit);
  expect(own.place.is).toBe("summary");
  expect(run(own, hear("INT-23")).heard).toBeNull();
});
