import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { sweepAdjustments } from "./programs/sweep-adjustments.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { testUlid } from "./testing/test-session.ts";
import { beginTrainingStory, goodSession } from "./testing/training-story.ts";

const DAY = 86_400_000;
const hard = (number: number) => goodSession(number, { effort: 9 });

describe("a server that fails or is killed", () => {
  test("keeps the session, and the next one brings what was left over", async () => {
    const { train, replace, behind, versions } = await beginTrainingStory();
    const { programs } = behind();
    const lines: unknown[] = [];
    const broken = { ...programs, listPrograms: () => Promise.reject(new Error("Margaret's program")) };
    replace(() => ({ programs: broken, log: (...line) => lines.push(line) }));
    expect((await train(hard(11))).status).toBe(201);
    expect(lines.filter((line) => JSON.stringify(line).includes("doses.delayed"))).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain("Margaret");
    replace(() => ({ programs }));
    expect(await versions()).toHaveLength(1);
    await train(goodSession(12, { exerciseId: "mini_squat" }));
    expect(await versions()).toHaveLength(2);
  });

  test("has marked the patient, and the sweep does the rest, once, and not before the request may be over", async () => {
    const { train, replace, behind, versions } = await beginTrainingStory();
    const { programs } = behind();
    const dying = { ...programs, listPrograms: () => new Promise<never>(() => {}) };
    replace(() => ({ programs: dying }));
    const killed = train(hard(11));
    while ((await behind().sessions.getSession("margaret", testUlid(11))) === null) await setImmediate();
    expect(await Promise.race([killed, "killed"])).toBe("killed");
    replace(() => ({ programs }));
    await sweepAdjustments(behind(), TEST_NOW + 30_000);
    expect(await versions()).toHaveLength(1);
    await sweepAdjustments(behind(), TEST_NOW + 61_000);
    expect(await versions()).toHaveLength(2);
    expect(await behind().marks.listMarks()).toEqual([]);
    await sweepAdjustments(behind(), TEST_NOW + DAY);
    expect(await versions()).toHaveLength(2);
  });

  test("cannot mark: the session is stored and weighed all the same", async () => {
    const { train, replace, versions } = await beginTrainingStory();
    replace(({ marks }) => ({ marks: { ...marks, setMark: () => Promise.reject(new Error("throttled")) } }));
    expect((await train(hard(11))).status).toBe(201);
    expect(await versions()).toHaveLength(2);
  });

  test("one patient who cannot be weighed keeps no other from their turn", async () => {
    const { train, replace, behind, versions } = await beginTrainingStory();
    const { programs, marks } = behind();
    replace(() => ({ programs: { ...programs, listPrograms: () => Promise.reject(new Error("broken")) } }));
    await train(hard(11));
    await marks.setMark({ patientId: "another", token: "t", setAt: "2026-10-04T09:00:00.000Z" });
    const only = {
      ...programs,
      listPrograms: (patientId: string, limit: number) =>
        patientId === "another" ? Promise.reject(new Error("broken")) : programs.listPrograms(patientId, limit),
    };
    replace(() => ({ programs: only }));
    await sweepAdjustments(behind(), TEST_NOW + DAY);
    expect(await versions()).toHaveLength(2);
    expect((await marks.listMarks()).map(({ patientId }) => patientId)).toEqual(["another"]);
  });
});
