import { afterAll, describe, expect, test } from "vitest";
import type { StoredGrant } from "./grant-repository.ts";
import { openImplementations } from "./testing/implementations.ts";
import { createPersonCounter } from "./testing/person-counter.ts";
import { readAllPages } from "./testing/read-all-pages.ts";
import { testUlid } from "./testing/test-session.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();

describe.each(implementations)("grants, %s", (_, repositories) => {
  const grantOf = (patientId: string, therapistId: string, number = 1): StoredGrant => ({
    id: testUlid(number),
    patientId,
    grantee: { kind: "therapist", id: therapistId },
    from: "2026-10-04T09:30:00.000Z",
    to: null,
  });

  test("a grant is stored once and keeps its beginning", async () => {
    const { grants } = repositories;
    const grant = grantOf(newPerson(), newPerson());
    expect(await grants.putGrant(grant)).toBe("created");
    expect(await grants.putGrant({ ...grant, from: "2027-01-01T00:00:00.000Z" })).toBe("same");
    expect(await grants.listGrants(grant.patientId)).toEqual([grant]);
  });

  test("another grantee under the same id is refused", async () => {
    const { grants } = repositories;
    const grant = grantOf(newPerson(), newPerson());
    await grants.putGrant(grant);
    expect(await grants.putGrant({ ...grant, grantee: { kind: "therapist", id: newPerson() } })).toBe("different");
    expect(await grants.putGrant({ ...grant, grantee: { ...grant.grantee, kind: "clinic" } })).toBe("different");
    expect(await grants.listGrants(grant.patientId)).toEqual([grant]);
  });

  test("a grant ends once, stays in the patient's list and leaves the grantee's", async () => {
    const { grants } = repositories;
    const grant = grantOf(newPerson(), newPerson());
    await grants.putGrant(grant);
    const ended = { ...grant, to: "2026-11-01T08:00:00.000Z" };
    expect(await grants.endGrant(grant.patientId, grant.id, ended.to)).toEqual(ended);
    expect(await grants.endGrant(grant.patientId, grant.id, "2026-12-01T08:00:00.000Z")).toEqual(ended);
    expect(await grants.listGrants(grant.patientId)).toEqual([ended]);
    expect(await grants.listGrantsTo(grant.grantee, { after: null, limit: 10 })).toEqual({ entries: [], next: null });
  });

  test("a grant that ended is not brought back by its own request", async () => {
    const { grants } = repositories;
    const grant = grantOf(newPerson(), newPerson());
    await grants.putGrant(grant);
    await grants.endGrant(grant.patientId, grant.id, "2026-11-01T08:00:00.000Z");
    expect(await grants.putGrant(grant)).toBe("same");
    expect((await grants.listGrants(grant.patientId)).map(({ to }) => to)).toEqual(["2026-11-01T08:00:00.000Z"]);
    expect((await grants.listGrantsTo(grant.grantee, { after: null, limit: 10 })).entries).toEqual([]);
  });

  test("nobody ends a grant of another patient, or one that is not there", async () => {
    const { grants } = repositories;
    const grant = grantOf(newPerson(), newPerson());
    await grants.putGrant(grant);
    expect(await grants.endGrant(newPerson(), grant.id, "2026-11-01T08:00:00.000Z")).toBeNull();
    expect(await grants.endGrant(grant.patientId, testUlid(99), "2026-11-01T08:00:00.000Z")).toBeNull();
    expect(await grants.listGrants(grant.patientId)).toEqual([grant]);
  });

  test("whoever has let somebody in is listed once, until the last grant has ended", async () => {
    const { grants } = repositories;
    const [patientId, other] = [newPerson(), newPerson()];
    const [first, second] = [grantOf(patientId, newPerson(), 1), grantOf(patientId, newPerson(), 2)];
    for (const grant of [first, second, grantOf(other, newPerson())]) await grants.putGrant(grant);
    const granting = async () => (await grants.listGranting()).filter((id) => id === patientId || id === other);
    expect((await granting()).toSorted()).toEqual([patientId, other].toSorted());
    await grants.endGrant(patientId, first.id, "2026-11-01T08:00:00.000Z");
    expect((await granting()).toSorted()).toEqual([patientId, other].toSorted());
    await grants.endGrant(patientId, second.id, "2026-11-01T08:00:00.000Z");
    expect(await granting()).toEqual([other]);
  });

  test.each([1, 2, 5, 6])("a grantee's list in pages of %i holds each open grant once, oldest first", async (limit) => {
    const { grants } = repositories;
    const [therapist, other] = [newPerson(), newPerson()];
    for (const number of [3, 1, 5, 2, 4]) await grants.putGrant(grantOf(newPerson(), therapist, number));
    await grants.putGrant(grantOf(newPerson(), other, 6));
    await grants.putGrant({ ...grantOf(newPerson(), therapist, 7), grantee: { kind: "clinic", id: therapist } });
    const grantee = { kind: "therapist", id: therapist } as const;
    const pages = await readAllPages(limit, (page) => grants.listGrantsTo(grantee, page));
    expect(pages.flat().map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(testUlid));
    expect(pages).toHaveLength(Math.ceil(5 / limit));
  });
});
