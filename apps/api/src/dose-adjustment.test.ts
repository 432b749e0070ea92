import { describe, expect, test } from "vitest";
import { createPain } from "./testing/test-chart.ts";
import { testUlid } from "./testing/test-session.ts";
import { beginTrainingStory, goodSession, trainingProposal } from "./testing/training-story.ts";

const hard = (number: number, changes = {}) => goodSession(number, { effort: 9, ...changes });

describe("[PROG-06] in tier A", () => {
  test("three good sessions make a version of Plumbline's own, with its rule and its evidence", async () => {
    const { train, versions } = await beginTrainingStory();
    for (const number of [11, 12]) expect((await train(goodSession(number))).status).toBe(201);
    expect(await versions()).toHaveLength(1);
    await train(goodSession(13));
    const [newest, first] = await versions();
    const dose = { kind: "repetitions", sets: 2, from: 8, to: 8, each: false };
    expect(newest).toMatchObject({
      version: 2,
      assignedOn: "2026-10-04",
      assignedBy: { id: "plumbline", role: "plumbline", name: "Plumbline" },
      reviewOn: first?.reviewOn,
      adjustment: {
        releasedBy: { id: "dana", role: "therapist", name: "Dana Whitfield" },
        changes: [
          {
            exercise: "heel_raise",
            rule: "PROG-06",
            from: dose,
            to: { ...dose, from: 10, to: 10 },
            sessions: [11, 12, 13].map(testUlid),
          },
        ],
      },
    });
    expect(first?.content.exercises[1]).toEqual(newest?.content.exercises[1]);
    expect(first).toMatchObject({ version: 1, adjustment: null, assignedBy: { role: "therapist" } });
  });

  test("the same sessions again change nothing, and nothing rises again within the week", async () => {
    const { train, versions, dosesIn } = await beginTrainingStory();
    const sessions = [11, 12, 13].map((number) => goodSession(number));
    for (const session of [...sessions, ...sessions]) await train(session);
    for (const number of [14, 15, 16]) await train(goodSession(number, { programVersion: 2 }));
    expect(await versions()).toHaveLength(2);
    expect(await dosesIn()).toEqual([10, 8]);
  });

  test("the pain that is told after the session can be what was missing", async () => {
    const { train, tell, versions } = await beginTrainingStory();
    for (const number of [11, 12, 13]) await train(goodSession(number, { pain: null }));
    for (const number of [11, 12, 13]) {
      expect(await versions()).toHaveLength(1);
      await tell(createPain(number, { phase: "after", sessionId: testUlid(number), exercise: "heel_raise" }));
    }
    expect(await versions()).toHaveLength(2);
  });

  test("[REP-19] the sample patient's sessions, and those of files, count for nothing", async () => {
    const { train, versions } = await beginTrainingStory();
    for (const number of [11, 12, 13]) await train(goodSession(number, { source: "sample" }));
    for (const number of [14, 15, 16]) await train(hard(number, { source: "file" }));
    expect(await versions()).toHaveLength(1);
  });

  test("[CHO-28] what the therapist set by hand stays, and so does what they set after Plumbline's step", async () => {
    const byHand = { overrides: [{ item: "heel_raise", of: "dose", reason: "Enough for her calves." }] } as const;
    const story = await beginTrainingStory({}, trainingProposal({ overrides: [...byHand.overrides] }));
    for (const number of [11, 12, 13]) await story.train(goodSession(number));
    expect(await story.versions()).toHaveLength(1);
    await story.train(hard(14));
    expect(await story.dosesIn()).toEqual([6, 8]);
    expect((await story.override(3, { overrides: [...byHand.overrides] })).status).toBe(201);
    await story.train(hard(14));
    await story.effort(20, 9, testUlid(14));
    expect(await story.dosesIn()).toEqual([8, 8]);
  });
});

describe("[PROG-07] less at once", () => {
  test("in tier B too, where nothing rises by itself", async () => {
    const { train, dosesIn } = await beginTrainingStory({ dizzyOnStanding: true });
    for (const number of [11, 12, 13]) await train(goodSession(number));
    expect(await dosesIn()).toEqual([8, 8]);
    await train(hard(14));
    expect(await dosesIn()).toEqual([6, 8]);
  });

  test("with what was too much: pain, although the effort was high, too", async () => {
    const { train, tell, versions } = await beginTrainingStory();
    await tell(createPain(2, { phase: "during", score: 5, exercise: "heel_raise", sessionId: testUlid(11) }));
    await train(hard(11));
    const [newest] = await versions();
    expect(newest?.adjustment?.changes).toMatchObject([{ rule: "PROG-07", reasons: ["pain", "effort"] }]);
  });

  test("[CHO-26] by an effort that is told after the session, and once", async () => {
    const { train, effort, tell, versions, dosesIn } = await beginTrainingStory();
    await train(goodSession(11, { effort: null }));
    expect(await versions()).toHaveLength(1);
    await effort(20, 9, testUlid(11));
    expect(await dosesIn()).toEqual([6, 8]);
    await effort(20, 9, testUlid(11));
    await tell(createPain(21, { phase: "after", score: 5, sessionId: testUlid(11), exercise: "heel_raise" }));
    expect(await versions()).toHaveLength(2);
  });

  test("each exercise by itself, one version after the other", async () => {
    const { train, versions, dosesIn } = await beginTrainingStory();
    await train(hard(11));
    await train(hard(12, { exerciseId: "mini_squat" }));
    expect(await dosesIn()).toEqual([6, 6]);
    const [newest] = await versions();
    expect(newest?.adjustment?.changes.map(({ exercise }) => exercise)).toEqual(["mini_squat"]);
    expect(newest?.adjustment?.releasedBy.name).toBe("Dana Whitfield");
  });

  test("two at once make one version", async () => {
    const { train, versions, dosesIn } = await beginTrainingStory();
    await Promise.all([11, 12, 13, 14].map((number) => train(hard(number))));
    expect(await dosesIn()).toEqual([6, 8]);
    expect(await versions()).toHaveLength(2);
  });
});
