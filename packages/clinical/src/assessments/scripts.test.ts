import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ARMS_QUESTION, ASSESSMENT_SCRIPTS, COUNT_IN } from "./scripts.ts";

const file = path.resolve(import.meta.dirname, "../../../../../shared/clinical.md");
const hasSpecification = existsSync(file);
const reason = hasSpecification ? "" : " (skipped: ../shared/clinical.md is not here)";
const specification = hasSpecification ? readFileSync(file, "utf8") : "";

describe.skipIf(!hasSpecification)(`scripts word for word as in the specification${reason}`, () => {
  test("[ASSESS-02] §6.1: the chair stand, with its count-in", () => {
    expect(specification).toContain(`Script: "${ASSESSMENT_SCRIPTS.chair_stand_30s} ${COUNT_IN}"`);
  });

  test.each(["four_stage", "single_leg", "tug"] as const)("[ASSESS-02] §6: %s", (name) => {
    expect(specification).toContain(`"${ASSESSMENT_SCRIPTS[name]}"`);
  });

  test("[ASSESS-02] §6.2: five times is the chair stand with a task of its own", () => {
    const task = "Stand up and sit down five times, as quickly as is safe.";
    expect(specification).toContain(`"${task}"`);
    const common = ASSESSMENT_SCRIPTS.chair_stand_30s.split("On 'Go'")[0];
    expect(ASSESSMENT_SCRIPTS.five_times_sit_to_stand).toBe(`${common}On 'Go': ${task}`);
  });

  test("[ASSESS-CS-04] the question about the arms", () => {
    expect(specification).toContain(`"${ARMS_QUESTION}"`);
  });
});

test("[ASSESS-CS-04] where the arms may push by plan, the patient hears so, and nothing of crossed arms", () => {
  expect(ASSESSMENT_SCRIPTS.chair_stand_30s_arms_allowed).toContain("You may push with your hands.");
  expect(ASSESSMENT_SCRIPTS.chair_stand_30s_arms_allowed).not.toContain("Cross your arms");
});
