import { describe, expect, test } from "vitest";
import { ines, margaret } from "./testing/grant-story.ts";
import { chartUlid, createDecision, createFall, createPain, createTestIntake } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { beginTrainingStory, goodSession } from "./testing/training-story.ts";

const hard = (number: number) => goodSession(number, { effort: 9 });

describe("[CHO-29] nothing changes", () => {
  test("[TIER-06] on HOLD; cleared, before anybody trains by the dose that was too much", async () => {
    const { train, tell, decide, dosesIn } = await beginTrainingStory();
    await tell(createPain(2, { phase: "during", score: 9, site: "back", onset: "sudden", exercise: "heel_raise" }));
    expect((await train(hard(11))).status).toBe(201);
    expect(await dosesIn()).toEqual([8, 8]);
    await decide(createDecision(3, { kind: "hold-cleared", note: "Seen by her physician." }));
    expect(await dosesIn()).toEqual([6, 8]);
    await train(goodSession(12));
    expect(await dosesIn()).toEqual([6, 8]);
  });

  test("[FALL-11] under a lock after a fall, until the therapist takes it away", async () => {
    const { train, tell, decide, dosesIn } = await beginTrainingStory();
    await tell(createFall(2));
    await train(hard(11));
    expect(await dosesIn()).toEqual([8, 8]);
    await decide(createDecision(3, { kind: "lock-changed", says: "unlock", note: "Seen, and well." }));
    expect(await dosesIn()).toEqual([6, 8]);
  });

  test("[CHA-10] [CHO-31] after an operation, and sessions of before it say nothing once the questions are answered", async () => {
    const { train, tell, send, setClock, dosesIn } = await beginTrainingStory();
    for (const number of [11, 12]) await train(goodSession(number));
    await tell({ id: chartUlid(2), at: "2026-10-04T10:30:00+02:00", kind: "health-change", what: "surgery" });
    await train(goodSession(13));
    expect(await dosesIn()).toEqual([8, 8]);
    setClock(TEST_NOW + 60_000);
    const again = createTestIntake({}, { version: 2, completedAt: "2026-10-04T10:40:00+02:00" });
    expect((await send(margaret, "PUT", "/intakes/2", again)).status).toBe(201);
    for (const number of [14, 15, 16]) {
      expect(await dosesIn()).toEqual([8, 8]);
      await train(goodSession(number, { startedAt: `2026-10-04T11:0${number - 10}:00+02:00` }));
    }
    expect(await dosesIn()).toEqual([10, 8]);
  });

  test("of another patient's program", async () => {
    const { train, versions } = await beginTrainingStory();
    for (const number of [11, 12, 13]) expect((await train(hard(number), ines)).status).toBe(201);
    expect(await versions()).toHaveLength(1);
  });
});
