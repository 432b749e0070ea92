import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "../testing/implementations.ts";
import { createPersonCounter } from "../testing/person-counter.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
const at = (second: number): string => `2026-10-04T09:30:0${second}.000Z`;

describe.each(implementations)("marks, %s", (_, { marks }) => {
  const listOf = async (patientId: string) => (await marks.listMarks()).filter((mark) => mark.patientId === patientId);

  test("a patient is marked once, by the later one, until just this mark is taken away", async () => {
    const patientId = newPerson();
    const [first, second] = [1, 2].map((number) => ({ patientId, token: `token-${number}`, setAt: at(number) }));
    if (first === undefined || second === undefined) throw new Error("two marks");
    await marks.setMark(first);
    await marks.setMark(second);
    expect(await listOf(patientId)).toEqual([second]);
    await marks.clearMark(first);
    expect(await listOf(patientId)).toEqual([second]);
    await marks.clearMark(second);
    await marks.clearMark(second);
    expect(await listOf(patientId)).toEqual([]);
  });

  test("an older one takes no newer one's place, and after the end there may be another", async () => {
    const patientId = newPerson();
    await marks.setMark({ patientId, token: "newer", setAt: at(5) });
    await marks.setMark({ patientId, token: "older", setAt: at(4) });
    expect((await listOf(patientId)).map(({ token }) => token)).toEqual(["newer"]);
    await marks.clearMark({ patientId, token: "newer" });
    await marks.setMark({ patientId, token: "next", setAt: at(6) });
    expect((await listOf(patientId)).map(({ token }) => token)).toEqual(["next"]);
  });

  test("everybody's are listed, each their own", async () => {
    const [one, other] = [newPerson(), newPerson()];
    await marks.setMark({ patientId: one, token: "a", setAt: at(1) });
    await marks.setMark({ patientId: other, token: "b", setAt: at(1) });
    await marks.clearMark({ patientId: one, token: "b" });
    expect((await marks.listMarks()).filter(({ patientId }) => [one, other].includes(patientId))).toHaveLength(2);
  });
});
