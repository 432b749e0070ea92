import type { ProgramProposal } from "@plumbline/contracts";
import { beginChartStory } from "./chart-story.ts";
import { dana, margaret } from "./grant-story.ts";
import { createTestIntake } from "./test-chart.ts";

/** Margaret has answered the questions, and has no program yet. */
export async function beginProgramStory(answers: Parameters<typeof createTestIntake>[0] = {}, options = {}) {
  const story = await beginChartStory(options);
  await story.confirm(createTestIntake(answers));
  return {
    ...story,
    assign: (proposal: ProgramProposal, version = 1, token = dana) =>
      story.send(token, "PUT", `/patients/margaret/programs/${version}`, proposal),
    confirmProgram: (proposal: ProgramProposal, version = 1) =>
      story.send(margaret, "PUT", `/programs/${version}`, proposal),
  };
}
