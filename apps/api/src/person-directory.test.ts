import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "./testing/implementations.ts";
import { createPersonCounter } from "./testing/person-counter.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();

describe.each(implementations)("people, %s", (_, repositories) => {
  test("a person has a name, which may change; nobody else does", async () => {
    const { people: directory } = repositories;
    const subject = newPerson();
    expect(await directory.getPerson(subject)).toBeNull();
    await directory.putPerson({ subject, role: "patient", name: "Ada Quill" });
    await directory.putPerson({ subject, role: "patient", name: "Ada Quill-Moss" });
    expect(await directory.getPerson(subject)).toEqual({
      subject,
      role: "patient",
      name: "Ada Quill-Moss",
    });
  });
});
