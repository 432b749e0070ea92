import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "./testing/implementations.ts";
import { createPersonCounter } from "./testing/person-counter.ts";
import { testUlid } from "./testing/test-session.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
const lookedAt = (number: number, therapistId = "dana") => ({
  sessionId: testUlid(number),
  therapistId,
  at: "2026-10-04T09:30:00.000Z",
});

describe.each(implementations)("sessions that were looked at, %s", (_, { reviews }) => {
  test("the first look is kept, each under its session", async () => {
    const patient = newPerson();
    await reviews.noteReview(patient, lookedAt(2));
    await reviews.noteReview(patient, lookedAt(1));
    await reviews.noteReview(patient, lookedAt(2, "rival"));
    expect(await reviews.listReviews(patient, testUlid(0))).toEqual([lookedAt(1), lookedAt(2)]);
  });

  test("a list begins at a session, and holds no other patient's", async () => {
    const [patient, other] = [newPerson(), newPerson()];
    for (const number of [1, 2, 3]) await reviews.noteReview(patient, lookedAt(number));
    await reviews.noteReview(other, lookedAt(4));
    const found = await reviews.listReviews(patient, testUlid(2));
    expect(found.map(({ sessionId }) => sessionId)).toEqual([2, 3].map(testUlid));
  });

  test("of many who look at once, one is kept", async () => {
    const patient = newPerson();
    await Promise.all(Array.from({ length: 8 }, (_, index) => reviews.noteReview(patient, lookedAt(1, `t${index}`))));
    expect(await reviews.listReviews(patient, testUlid(1))).toHaveLength(1);
  });
});
