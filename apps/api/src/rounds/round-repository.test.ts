import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "../testing/implementations.ts";
import { createPersonCounter } from "../testing/person-counter.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();

describe.each(implementations)("the list of the daily round, %s", (_, { rounds }) => {
  const entryOf = async (patientId: string) =>
    (await rounds.listEnrolled()).filter((entry) => entry.patientId === patientId);

  test("holds everybody who was put on it, once, and keeps the newest day that was done", async () => {
    const [patientId, other] = [newPerson(), newPerson()];
    await rounds.enrol(patientId);
    await rounds.enrol(other);
    expect(await entryOf(patientId)).toEqual([{ patientId, doneOn: null }]);
    await rounds.noteDone(patientId, "2026-10-04");
    await rounds.noteDone(patientId, "2026-10-03");
    await rounds.enrol(patientId);
    expect(await entryOf(patientId)).toEqual([{ patientId, doneOn: "2026-10-04" }]);
    expect(await entryOf(other)).toEqual([{ patientId: other, doneOn: null }]);
  });

  test("gets nobody by a day that is noted", async () => {
    const patientId = newPerson();
    await rounds.noteDone(patientId, "2026-10-04");
    expect(await entryOf(patientId)).toEqual([]);
  });
});
