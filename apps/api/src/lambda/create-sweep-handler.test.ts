import { expect, test } from "vitest";
import { TEST_NOW } from "../testing/test-dependencies.ts";
import { beginTrainingStory, goodSession } from "../testing/training-story.ts";
import { createSweepHandler } from "./create-sweep-handler.ts";

const broken = (name: string) => () => Promise.reject(new TypeError(name));

/** A session was too hard, and the request was killed before the doses were weighed. */
async function beginSweepStory() {
  const story = await beginTrainingStory();
  const { marks } = story.behind();
  await story.train(goodSession(11));
  await marks.setMark({ patientId: "margaret", token: "left", setAt: "2026-10-04T09:00:00.000Z" });
  const looked: string[] = [];
  const parts = () => {
    const behind = story.behind();
    return {
      ...behind,
      messages: { channels: [], send: broken("no message is due") },
      desk: "https://plumbline.example/en/desk/",
      alerts: {
        ...behind.alerts,
        listOpenUrgent: () => {
          looked.push("urgent");
          return behind.alerts.listOpenUrgent();
        },
      },
    };
  };
  return { marks, looked, parts };
}

test("[ALERT-01] a queue that cannot be filled keeps neither urgent messages nor doses from their turn, and is told", async () => {
  const { marks, looked, parts } = await beginSweepStory();
  const failing = { ...parts(), outbox: { ...parts().outbox, listWaiting: broken("outbox") } };
  await expect(createSweepHandler(failing, () => TEST_NOW)()).rejects.toThrow("outbox");
  expect(looked).toEqual(["urgent"]);
  expect(await marks.listMarks()).toEqual([]);
});

test("doses that cannot be weighed are told, after the alerts", async () => {
  const { looked, parts } = await beginSweepStory();
  const failing = { ...parts(), marks: { ...parts().marks, listMarks: broken("marks") } };
  await expect(createSweepHandler(failing, () => TEST_NOW)()).rejects.toThrow("marks");
  expect(looked).toEqual(["urgent"]);
});

test("where nothing fails, all is done", async () => {
  const { marks, parts } = await beginSweepStory();
  await createSweepHandler(parts(), () => TEST_NOW)();
  expect(await marks.listMarks()).toEqual([]);
});
