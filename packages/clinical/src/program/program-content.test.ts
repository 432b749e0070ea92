import { expect, test } from "vitest";
import { HOME_EQUIPMENT } from "../screening/intake-answers.ts";
import { fit } from "../testing/intake.ts";
import { patientIn } from "../testing/status.ts";
import { contentOf } from "./program-content.ts";
import { buildStarterProgram } from "./starter-program.ts";

const proposal = buildStarterProgram({
  status: patientIn("A"),
  profile: { ...fit, equipment: HOME_EQUIPMENT },
  goals: ["garden"],
});

test("[PROG-03] a proposal becomes a program with its exercises, days and doses, body mechanics last", () => {
  const { exercises, message } = contentOf(proposal);
  const asProposed = [...proposal.items, proposal.bodyMechanics].map((item) => ({
    exercise: item?.exercise,
    days: item?.days,
    dose: item?.dose,
  }));
  expect(exercises).toEqual(asProposed);
  expect(exercises.at(-1)?.exercise).toBe("hip_hinge_drill");
  expect(message).toBe("");
});

test("[PROG-03] the aerobic part is the activity that was permitted, on so many days", () => {
  expect(contentOf(proposal).aerobic).toEqual({ activity: "walking", minutes: { from: 30, to: 30 }, days: 5 });
});

test("what has no dose, or no place, is left to the therapist", () => {
  const [first, ...others] = proposal.items;
  const items = first === undefined ? [] : [{ ...first, dose: null }, ...others];
  const content = contentOf({ ...proposal, items, aerobic: null, bodyMechanics: null });
  expect(content.exercises.map(({ exercise }) => exercise)).toEqual(others.map(({ exercise }) => exercise));
  expect(content.aerobic).toBeNull();
});
