import { buildStarterProgram, contentOf, localDate, readChart } from "@plumbline/clinical";
import { type ProgramProposal, program } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { toSentContent } from "./programs/refusals-of-program.ts";
import { refusalOf } from "./testing/chart-story.ts";
import { beginProgramStory } from "./testing/program-story.ts";
import { createProposal, createTestIntake } from "./testing/test-chart.ts";

/** The starter program, as a device proposes it from the same chart. */
const starterFor = (answers: Parameters<typeof createTestIntake>[0] = {}): ProgramProposal => {
  const reading = readChart([{ is: "intake", intake: createTestIntake(answers) }], localDate("2026-10-04"), []);
  if (reading.intake === null) throw new Error("no intake");
  const starter = buildStarterProgram({ status: reading.status, profile: reading.intake.answers, goals: [] });
  return createProposal({ content: toSentContent(contentOf(starter)) });
};

describe("[GEN-06] a patient's own program", () => {
  const alone = { isLetIn: false };
  const refusal = [422, "program-refused", [{ item: "program", rules: ["GEN-06"] }]];

  test("is the starter program as the rules propose it", async () => {
    const { confirmProgram } = await beginProgramStory({}, alone);
    const response = await confirmProgram(starterFor());
    expect(response.status).toBe(201);
    expect(program.parse(await response.json())).toMatchObject({ assignedBy: { id: "margaret", role: "patient" } });
    expect((await confirmProgram(starterFor())).status).toBe(200);
  });

  test("is nothing else", async () => {
    const { confirmProgram } = await beginProgramStory({}, alone);
    const { content } = starterFor();
    const shorter = { ...content, exercises: content.exercises.slice(1) };
    const others: readonly Partial<ProgramProposal>[] = [
      { content: shorter },
      { content: { ...content, message: "Mine." } },
      { content, reviewOn: "2026-12-01" },
      { content, overrides: [{ item: "heel_raise", of: "dose", reason: "More." }] },
    ];
    for (const other of others) expect(await refusalOf(await confirmProgram(createProposal(other)))).toEqual(refusal);
  });

  test.each([
    ["in tier B", { stooped: true }, alone],
    ["with a therapist", {}, {}],
  ])("%s is not hers to confirm", async (_, answers, options) => {
    const { confirmProgram } = await beginProgramStory(answers, options);
    expect(await refusalOf(await confirmProgram(starterFor(answers)))).toEqual(refusal);
  });
});
