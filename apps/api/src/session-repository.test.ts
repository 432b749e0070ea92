import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "./testing/implementations.ts";
import { createPersonCounter } from "./testing/person-counter.ts";
import { readAllPages } from "./testing/read-all-pages.ts";
import { createFormerSession, createTestSession, testUlid } from "./testing/test-session.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
/** How often the racing test starts the same write at once. */
const RACERS = 8;

describe.each(implementations)("sessions, %s", (_, repositories) => {
  test("a session is kept as it was sent, once", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    const session = createTestSession();
    expect(await sessions.putSession(patient, session)).toBe("created");
    expect(await sessions.putSession(patient, session)).toBe("same");
    expect(await sessions.getSession(patient, session.sessionId)).toEqual(session);
  });

  test("a session of version 1 is kept, read and recognised as it was sent", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    const session = createFormerSession();
    expect(await sessions.putSession(patient, session)).toBe("created");
    expect(await sessions.putSession(patient, session)).toBe("same");
    expect(await sessions.getSession(patient, session.sessionId)).toEqual(session);
  });

  test("the order of fields makes no other session; a value does, and changes nothing", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    const session = createTestSession();
    await sessions.putSession(patient, session);
    const reordered = createTestSession({ checks: { "FC-STS-A": 2, "FC-07": 1 } });
    expect(await sessions.putSession(patient, reordered)).toBe("same");
    expect(await sessions.putSession(patient, { ...session, pain: 8 })).toBe("different");
    expect(await sessions.getSession(patient, session.sessionId)).toEqual(session);
  });

  test("the same id of two patients names two sessions", async () => {
    const { sessions } = repositories;
    const [first, second] = [newPerson(), newPerson()];
    const session = createTestSession();
    await sessions.putSession(first, session);
    expect(await sessions.getSession(second, session.sessionId)).toBeNull();
    expect(await sessions.putSession(second, { ...session, pain: 1 })).toBe("created");
    expect(await sessions.getSession(first, session.sessionId)).toEqual(session);
  });

  test("of many who write at once, one creates", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    const session = createTestSession();
    const outcomes = await Promise.all(Array.from({ length: RACERS }, () => sessions.putSession(patient, session)));
    expect(outcomes.toSorted()).toEqual(["created", ...Array(RACERS - 1).fill("same")]);
  });

  test("a list holds summaries, newest first", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    for (const number of [2, 1, 3]) {
      await sessions.putSession(patient, createTestSession({ sessionId: testUlid(number) }));
    }
    const { entries, next } = await sessions.listSessions(patient, { after: null, limit: 10 });
    expect(entries.map(({ id }) => id)).toEqual([3, 2, 1].map(testUlid));
    expect(entries[0]).toMatchObject({ exerciseId: "squat", repetitions: 3, clean: 1, holds: 0, hasTrace: false });
    expect(next).toBeNull();
  });

  test.each([1, 2, 3, 4, 7, 8])("pages of %i hold everything once, and the last one says so", async (limit) => {
    const { sessions } = repositories;
    const [patient, other] = [newPerson(), newPerson()];
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      await sessions.putSession(patient, createTestSession({ sessionId: testUlid(number) }));
    }
    await sessions.putSession(other, createTestSession({ sessionId: testUlid(8) }));
    const pages = await readAllPages(limit, (page) => sessions.listSessions(patient, page));
    expect(pages.flat().map(({ id }) => id)).toEqual([7, 6, 5, 4, 3, 2, 1].map(testUlid));
    expect(pages).toHaveLength(Math.ceil(7 / limit));
  });

  test("a page may begin after a session that is not there", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    for (const number of [1, 5]) {
      await sessions.putSession(patient, createTestSession({ sessionId: testUlid(number) }));
    }
    const { entries } = await sessions.listSessions(patient, { after: testUlid(3), limit: 10 });
    expect(entries.map(({ id }) => id)).toEqual([testUlid(1)]);
  });

  test("a session of the largest size that is taken is kept", async () => {
    const { sessions } = repositories;
    const patient = newPerson();
    const [first] = createTestSession().repetitions;
    if (first === undefined) throw new Error("the test session has no repetition");
    const long = createTestSession({ repetitions: Array(900).fill(first) });
    expect(await sessions.putSession(patient, long)).toBe("created");
    expect(await sessions.getSession(patient, long.sessionId)).toEqual(long);
  });
});
