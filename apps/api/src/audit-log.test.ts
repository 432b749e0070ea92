import { afterAll, describe, expect, test } from "vitest";
import type { AuditRecord } from "./audit-log.ts";
import { openImplementations } from "./testing/implementations.ts";
import { createPersonCounter } from "./testing/person-counter.ts";
import { readAllPages } from "./testing/read-all-pages.ts";
import { testUlid } from "./testing/test-session.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();

describe.each(implementations)("audit, %s", (_, repositories) => {
  const recordOf = (patientId: string, number: number): AuditRecord => ({
    id: testUlid(number),
    patientId,
    readerId: "therapist-1",
    read: number % 2 === 0 ? "session" : "session-list",
    sessionId: number % 2 === 0 ? testUlid(500) : null,
    at: "2026-10-04T09:30:00.000Z",
    requestId: "request-1",
  });

  test.each([1, 3, 4, 5])("pages of %i hold one patient's entries once, newest first, as written", async (limit) => {
    const { audit } = repositories;
    const [patient, other] = [newPerson(), newPerson()];
    for (const number of [1, 2, 3, 4]) await audit.append(recordOf(patient, number));
    await audit.append(recordOf(other, 5));
    const pages = await readAllPages(limit, (page) => audit.list(patient, page));
    expect(pages.flat()).toEqual([4, 3, 2, 1].map((number) => recordOf(patient, number)));
  });

  test("what is noted under one id again is one entry, the first", async () => {
    const { audit } = repositories;
    const patient = newPerson();
    await audit.appendOnce(recordOf(patient, 1));
    await audit.appendOnce({ ...recordOf(patient, 1), requestId: "request-2" });
    const { entries } = await audit.list(patient, { after: null, limit: 10 });
    expect(entries).toEqual([recordOf(patient, 1)]);
  });
});
