import { patientSessionPage } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { beginGrantStory, codeOf, dana, margaret, rival } from "./testing/grant-story.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { createTestSession, testUlid } from "./testing/test-session.ts";
import { firstUlidFrom } from "./ulid.ts";

const DAY = 86_400_000;
const idOfDay = (daysAgo: number): string => firstUlidFrom(TEST_NOW - daysAgo * DAY);
const REVIEWS = "/patients/margaret/session-reviews";

/** Margaret, whom Dana sees, with sessions of 3, 2 and 1 days ago, and one of five weeks ago. */
const begin = async () => {
  const story = await beginGrantStory();
  await story.invite();
  await story.accept();
  for (const daysAgo of [35, 3, 2, 1]) {
    const startedAt = `2026-10-0${daysAgo === 35 ? 1 : 4 - daysAgo}T09:00:00+02:00`;
    await story.behind().sessions.putSession("margaret", createTestSession({ sessionId: idOfDay(daysAgo), startedAt }));
  }
  const unreviewed = async () => (await story.caseloadOf(dana))[0]?.unreviewed;
  const look = (token: string, ...daysAgo: readonly number[]) =>
    story.send(token, "PUT", REVIEWS, { sessionIds: daysAgo.map(idOfDay) });
  return { ...story, unreviewed, look };
};

test("[REV-01] a session that somebody has looked at is no longer in the queue, and told again nothing changes", async () => {
  const { unreviewed, look, behind } = await begin();
  expect(await unreviewed()).toEqual({ count: 3, since: "2026-10-01T09:00:00+02:00" });
  expect((await look(dana, 3)).status).toBe(200);
  expect((await look(dana, 3)).status).toBe(200);
  expect(await unreviewed()).toEqual({ count: 2, since: "2026-10-02T09:00:00+02:00" });
  expect(await behind().reviews.listReviews("margaret", testUlid(0))).toHaveLength(1);
});

test("[REV-01] [PROG-06] what the desk reads by itself, as evidence for the program, nobody has looked at", async () => {
  const { unreviewed, send } = await begin();
  expect((await send(dana, "GET", `/patients/margaret/sessions/${idOfDay(3)}`)).status).toBe(200);
  expect((await unreviewed())?.count).toBe(3);
});

test("[REV-01] several that were looked at in the list leave together, and one that arrives late does not go with them", async () => {
  const { unreviewed, look, readSessions, behind } = await begin();
  const page = async () => patientSessionPage.parse(await (await readSessions()).json());
  expect((await page()).unreviewed).toContain(idOfDay(2));
  expect((await look(dana, 3, 1)).status).toBe(200);
  expect((await look(dana, 3, 1)).status).toBe(200);
  expect(await unreviewed()).toEqual({ count: 1, since: "2026-10-02T09:00:00+02:00" });
  expect((await page()).unreviewed).not.toContain(idOfDay(1));
  const late = createTestSession({ sessionId: idOfDay(2.5), startedAt: "2026-10-01T21:00:00+02:00" });
  await behind().sessions.putSession("margaret", late);
  expect(await unreviewed()).toEqual({ count: 2, since: "2026-10-01T21:00:00+02:00" });
  expect((await look(dana, 2.5, 2)).status).toBe(200);
  expect(await unreviewed()).toBeNull();
});

test("[REP-19] nobody has to look at what the sample patient did; at a patient's own recording somebody has", async () => {
  const { unreviewed, readSessions, behind } = await begin();
  const put = (daysAgo: number, source: "sample" | "file") =>
    behind().sessions.putSession("margaret", createTestSession({ sessionId: idOfDay(daysAgo), source }));
  await put(0.5, "sample");
  expect((await unreviewed())?.count).toBe(3);
  const page = patientSessionPage.parse(await (await readSessions()).json());
  expect(page.sessions.map(({ id }) => id)).toContain(idOfDay(0.5));
  expect(page.unreviewed).not.toContain(idOfDay(0.5));
  await put(0.4, "file");
  expect((await unreviewed())?.count).toBe(4);
});

test("[PRIV-04] nobody without access says that they have looked", async () => {
  const { unreviewed, look, send, end } = await begin();
  expect(await codeOf(await look(rival, 3))).toBe("not-found");
  expect(await codeOf(await look(margaret, 3))).toBe("role-wrong");
  expect(await codeOf(await send(rival, "GET", `/patients/margaret/sessions/${idOfDay(3)}`))).toBe("not-found");
  expect((await unreviewed())?.count).toBe(3);
  expect(await codeOf(await send(dana, "PUT", REVIEWS, { sessionIds: [] }))).toBe("body-invalid");
  await end();
  expect(await codeOf(await look(dana, 3))).toBe("not-found");
});
