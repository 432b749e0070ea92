import { describe, expect, test } from "vitest";
import { beginChartStory, refusalOf } from "./testing/chart-story.ts";
import { dana, margaret, rival } from "./testing/grant-story.ts";
import { chartUlid, createFall, createTestIntake } from "./testing/test-chart.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { testUlid } from "./testing/test-session.ts";

const MINUTE = 60_000;
const word = { choice: "called", note: "She is well." };
const fall = createFall(1);
const fallAlert = `${fall.id}-1`;

describe("[REV-04] an acknowledgement", () => {
  test("is a choice and a note, is said once, and clears no lock", async () => {
    const { tell, confirm, readQueue, readChart, acknowledge, caseloadOf } = await beginChartStory();
    await confirm(createTestIntake());
    await tell(fall);
    for (const half of [{ choice: "called" }, { choice: "called", note: " " }, { note: "She is well." }]) {
      expect(await refusalOf(await acknowledge(fallAlert, half))).toEqual([400, "body-invalid"]);
    }
    const first = await acknowledge(fallAlert, word);
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({
      acknowledgement: { ...word, by: { id: "dana", name: "Dana Whitfield" } },
    });
    expect((await acknowledge(fallAlert, word)).status).toBe(200);
    expect(await refusalOf(await acknowledge(fallAlert, { ...word, note: "Again." }))).toEqual([
      409,
      "alert-acknowledged",
    ]);
    expect(await readQueue()).toEqual([]);
    expect((await readChart()).alerts).toMatchObject([{ acknowledgement: word }]);
    expect(await caseloadOf(dana)).toMatchObject([{ review: { isLockedAfterFall: true, triage: "green" } }]);
  });

  test("by somebody else before is told", async () => {
    const { tell, acknowledge, invite, accept } = await beginChartStory();
    await invite(rival, testUlid(702));
    await accept(margaret, testUlid(702));
    await tell(fall);
    await acknowledge(fallAlert, word, rival);
    expect(await refusalOf(await acknowledge(fallAlert, word))).toEqual([409, "alert-acknowledged"]);
  });

  test("holds for what came before of the same fall; what comes after it is new", async () => {
    const { tell, acknowledge, readQueue, setClock } = await beginChartStory();
    await tell(fall);
    setClock(TEST_NOW + MINUTE);
    const later = createFall(2, { elapsed: 60 });
    await tell(later);
    expect((await acknowledge(`${later.id}-1`, word)).status).toBe(201);
    expect(await readQueue()).toEqual([]);
    setClock(TEST_NOW + 2 * MINUTE);
    await tell(createFall(3, { answered: { answer: "need_help", at: 90 }, elapsed: 90 }));
    expect(await readQueue()).toMatchObject([{ alert: { rule: "FALL-09" } }]);
  });

  test.each([
    ["of nobody", dana, "nobody", fallAlert],
    ["that is not there", dana, "margaret", `${chartUlid(9)}-1`],
    ["of whom one may not see", rival, "margaret", fallAlert],
  ])("of an alert %s is refused", async (_, token, patient, id) => {
    const { tell, send } = await beginChartStory();
    await tell(fall);
    const response = await send(token, "PUT", `/patients/${patient}/alerts/${id}/acknowledgement`, word);
    expect(await refusalOf(response)).toEqual([404, "not-found"]);
  });
});
