import { describe, expect, test } from "vitest";
import { makeRound } from "./rounds/make-round.ts";
import { beginChartStory } from "./testing/chart-story.ts";
import { createMemoryRoundRepository } from "./testing/memory-round-repository.ts";
import { createDecision, createTestIntake } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";

const nextDay = TEST_NOW + 86_400_000;
const expired = "DAY-2026-10-04-MX-02-squat";

/** Dana has approved squats up to the day of the test. */
async function beginStory() {
  const story = await beginChartStory();
  await story.confirm(createTestIntake());
  await story.decide(
    createDecision(50, { kind: "approval", item: "squat", until: "2026-10-04", reason: "Strong enough." }),
  );
  return {
    ...story,
    goRound: (now: number) => makeRound(story.behind(), now),
    queue: async () => (await story.readQueue()).map(({ alert }) => alert.id),
  };
}

describe("[ALERT-14] whom the daily round goes to", () => {
  test("finds a grant from before there was a list, and puts its patient on it", async () => {
    const { goRound, behind, replace, queue } = await beginStory();
    const { rounds } = behind();
    const unlisted = createMemoryRoundRepository();
    replace(() => ({ rounds: unlisted }));
    await goRound(nextDay);
    expect(await queue()).toEqual([expired]);
    expect(await unlisted.listEnrolled()).toEqual([{ patientId: "margaret", doneOn: "2026-10-05" }]);
    expect(await rounds.listEnrolled()).toEqual([{ patientId: "margaret", doneOn: null }]);
  });

  test("where the grants cannot be listed, those on the list keep their turn", async () => {
    const { goRound, behind, replace, queue } = await beginStory();
    const { grants } = behind();
    const lines: unknown[] = [];
    const listGranting = () => Promise.reject(new TypeError("margaret"));
    replace(() => ({ grants: { ...grants, listGranting }, log: (...line) => lines.push(line) }));
    await goRound(nextDay);
    expect(await queue()).toEqual([expired]);
    expect(JSON.stringify(lines)).toContain("round.failed");
    expect(JSON.stringify(lines)).not.toContain("margaret");
  });
});
