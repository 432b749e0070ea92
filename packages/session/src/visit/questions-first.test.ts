import { HOLD_REASON } from "@plumbline/clinical";
import { describe, expect, it } from "vitest";
import { createTestPatient, createVisitPlan, enter, getReady, NOTHING_NEW, put } from "../testing/visit-rehearsal.ts";

const plan = createVisitPlan("mini_squat", "knee_extension");
const daily = { type: "daily.answered", answers: NOTHING_NEW } as const;

describe("questions that come first", () => {
  it.each(["change", "gap"] as const)(
    "[CHA-10] [PROG-09] after a %s nothing is begun before the questions",
    (after) => {
      const visit = put(enter(plan, createTestPatient({ questionsFirst: after })), daily);
      expect(visit.state.phase).toEqual({ kind: "refused", obstacle: { kind: "questions-first", after } });
      const answered = put(visit, { type: "patient.read", patient: createTestPatient() });
      expect(answered.state.phase.kind).toBe("pre-check");
      const held = createTestPatient({ tier: "HOLD", questionsFirst: after });
      expect(put(enter(plan, held), daily).state.phase).toMatchObject({
        obstacle: { kind: "gate", reason: HOLD_REASON },
      });
    },
  );

  it("[CHA-10] what is told during a visit keeps the next exercise back", () => {
    const visit = put(getReady(enter(plan)), {
      type: "patient.read",
      patient: createTestPatient({ questionsFirst: "change" }),
    });
    expect(visit.state.phase).toMatchObject({ kind: "refused", obstacle: { kind: "questions-first" } });
  });
});
