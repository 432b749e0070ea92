import { intakeDraft } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { beginChartStory, refusalOf } from "./testing/chart-story.ts";
import { dana, margaret, rival } from "./testing/grant-story.ts";
import { answeredSoFar, createTestIntake } from "./testing/test-chart.ts";

const draft = (revision: number, age = 64) => ({ revision, answers: { ...answeredSoFar, age } });

describe("an intake under way", () => {
  test("is gone on with by whoever has the newest revision, the patient or her therapist", async () => {
    const { send } = await beginChartStory();
    const put = (token: string, path: string, body: unknown) => send(token, "PUT", path, body);
    const [own, hers] = ["/intake-draft", "/patients/margaret/intake-draft"];
    expect(await refusalOf(await send(margaret, "GET", own))).toEqual([404, "not-found"]);
    expect((await put(margaret, own, draft(1))).status).toBe(201);
    expect((await put(margaret, own, draft(1))).status).toBe(200);
    expect((await put(dana, hers, draft(2, 65))).status).toBe(200);
    expect(await refusalOf(await put(margaret, own, draft(2, 66)))).toEqual([409, "intake-changed"]);
    expect((await put(margaret, own, draft(2, 65))).status).toBe(200);
    for (const [token, path] of [
      [margaret, own],
      [dana, hers],
    ] as const) {
      expect(intakeDraft.parse(await (await send(token, "GET", path)).json())).toEqual(draft(2, 65));
    }
    expect(await refusalOf(await send(rival, "GET", hers))).toEqual([404, "not-found"]);
    expect(await refusalOf(await put(rival, hers, draft(3)))).toEqual([404, "not-found"]);
  });

  test("ends when it is confirmed; the next one begins anew, and confirming again leaves that alone", async () => {
    const { send, confirm } = await beginChartStory();
    await send(margaret, "PUT", "/intake-draft", draft(1));
    expect((await confirm(createTestIntake())).status).toBe(201);
    expect(await refusalOf(await send(margaret, "GET", "/intake-draft"))).toEqual([404, "not-found"]);
    expect((await send(margaret, "PUT", "/intake-draft", draft(1, 70))).status).toBe(201);
    expect((await confirm(createTestIntake())).status).toBe(200);
    expect(await (await send(margaret, "GET", "/intake-draft")).json()).toEqual(draft(1, 70));
  });

  test("killed between intake and draft, it is over all the same", async () => {
    const { send, confirm, replace } = await beginChartStory();
    await send(margaret, "PUT", "/intake-draft", draft(1));
    replace(({ drafts }) => ({ drafts: { ...drafts, removeDraft: () => Promise.reject(new Error("killed")) } }));
    expect((await confirm(createTestIntake())).status).toBe(500);
    expect(await refusalOf(await send(margaret, "GET", "/intake-draft"))).toEqual([404, "not-found"]);
    expect((await send(margaret, "PUT", "/intake-draft", draft(1, 70))).status).toBe(201);
  });
});

describe("a confirmed intake", () => {
  test("[INT-27] that changes only what is shared tells the therapist nothing again", async () => {
    const { confirm, readChart } = await beginChartStory();
    const alarming = createTestIntake({ heightLossCm: 5 });
    await confirm(alarming);
    const told = (await readChart()).alerts.length;
    const sharing = { ...alarming.sharing, replayConsent: !alarming.sharing.replayConsent };
    expect((await confirm({ ...alarming, version: 2, sharing })).status).toBe(201);
    expect((await readChart()).alerts).toHaveLength(told);
    expect(told).toBeGreaterThan(0);
  });

  test("is a version of its own, which follows the newest one", async () => {
    const { confirm, readChart } = await beginChartStory();
    const second = createTestIntake({ age: 65 }, { version: 2 });
    expect(await refusalOf(await confirm(second))).toEqual([409, "intake-changed"]);
    expect((await confirm(createTestIntake())).status).toBe(201);
    expect((await confirm(createTestIntake())).status).toBe(200);
    expect(await refusalOf(await confirm(createTestIntake({ age: 80 })))).toEqual([409, "intake-changed"]);
    expect((await confirm(second)).status).toBe(201);
    const { entries } = await readChart();
    expect(entries.map((entry) => (entry.is === "intake" ? entry.intake : null))).toEqual([createTestIntake(), second]);
    expect(entries[0]?.by).toEqual({ id: "margaret", role: "patient", name: "Margaret Oakes" });
  });

  test("may be the therapist's, who asked the questions", async () => {
    const { send, readChart } = await beginChartStory();
    const path = "/patients/margaret/intakes/1";
    const heard = createTestIntake({}, { heard: ["INT-23", "INT-27", "INT-28"] });
    expect((await send(dana, "PUT", path, heard)).status).toBe(201);
    expect((await send(dana, "PUT", path, heard)).status).toBe(200);
    expect((await readChart()).entries[0]?.by).toEqual({ id: "dana", role: "therapist", name: "Dana Whitfield" });
    expect((await readChart()).entries[0]).toMatchObject({ intake: { heard: ["INT-23", "INT-27", "INT-28"] } });
    expect(await refusalOf(await send(rival, "PUT", path, heard))).toEqual([404, "not-found"]);
    expect(await refusalOf(await send(dana, "PUT", "/patients/nobody/intakes/1", heard))).toEqual([404, "not-found"]);
    expect(await refusalOf(await send(margaret, "PUT", path, heard))).toEqual([403, "role-wrong"]);
  });

  test("[CHO-22] of the therapist holds no consent of which nobody stated that the patient gave it", async () => {
    const { send, readChart } = await beginChartStory();
    const path = "/patients/margaret/intakes/1";
    for (const heard of [undefined, ["INT-23" as const, "INT-27" as const]]) {
      const unheard = createTestIntake({}, heard === undefined ? {} : { heard });
      expect(await refusalOf(await send(dana, "PUT", path, unheard))).toEqual([422, "consent-not-heard"]);
    }
    expect((await readChart()).entries).toEqual([]);
    const refusing = createTestIntake(
      { consent: false },
      { sharing: { replayConsent: false, emergencyContact: null }, heard: [] },
    );
    expect((await send(dana, "PUT", path, refusing)).status).toBe(201);
  });

  test.each([
    ["[GEN-02] under 18", { age: 17 }],
    ["an age that nobody reaches", { age: 121 }],
    ["eleven statements", { stayIndependent: Array(11).fill(false) }],
  ])("%s is refused, and nothing is kept", async (_, answers) => {
    const { confirm, readChart } = await beginChartStory();
    expect(await refusalOf(await confirm(createTestIntake(answers)))).toEqual([422, "intake-impossible"]);
    expect((await readChart()).entries).toEqual([]);
  });

  test("answers that contradict each other are kept, and so is what was said first", async () => {
    const { confirm, readChart } = await beginChartStory();
    const intake = createTestIntake({ injuriousFall: true }, { firstAnswers: { fallsLastYear: 1 } });
    expect((await confirm(intake)).status).toBe(201);
    expect((await readChart()).entries).toMatchObject([{ intake }]);
  });

  test("[TIER-05] without consent is kept, and raises the alert of a red flag all the same", async () => {
    const { confirm, readQueue } = await beginChartStory();
    expect((await confirm(createTestIntake({ consent: false, cardiac: ["chest_pain"] }))).status).toBe(201);
    expect((await readQueue()).map(({ alert }) => [alert.id, alert.code])).toEqual([["INTAKE-0000001-1", "ALERT-07"]]);
  });

  test("under another version's address is refused", async () => {
    const { send } = await beginChartStory();
    const response = await send(margaret, "PUT", "/intakes/2", createTestIntake());
    expect(await refusalOf(response)).toEqual([400, "request-invalid"]);
  });
});
