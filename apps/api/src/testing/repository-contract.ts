import { describe, expect, test } from "vitest";
import type { AuditRecord } from "../audit-log.ts";
import type { StoredGrant } from "../grant-repository.ts";
import type { StoredInvitation } from "../invitation-repository.ts";
import type { Page, PageRequest } from "../paging.ts";
import type { Repositories } from "../repositories.ts";
import { createTestSession, testUlid } from "./test-session.ts";

/** How often the racing tests start the same write at once. */
const RACERS = 8;

/**
 * What every implementation of the repositories promises.
 * @param open gives repositories that may hold other people's data already: each test makes up its own people
 */
export function describeRepositories(name: string, open: () => Repositories): void {
  let people = 0;
  const newPerson = (): string => {
    people += 1;
    return `person-${people}`;
  };

  describe(`${name}: sessions`, () => {
    test("a session is kept as it was sent, once", async () => {
      const { sessions } = open();
      const patient = newPerson();
      const session = createTestSession();
      expect(await sessions.putSession(patient, session)).toBe("created");
      expect(await sessions.putSession(patient, session)).toBe("same");
      expect(await sessions.getSession(patient, session.sessionId)).toEqual(session);
    });

    test("the order of fields makes no other session; a value does, and changes nothing", async () => {
      const { sessions } = open();
      const patient = newPerson();
      const session = createTestSession();
      await sessions.putSession(patient, session);
      const reordered = createTestSession({ checks: { "FC-STS-A": 2, "FC-07": 1 } });
      expect(await sessions.putSession(patient, reordered)).toBe("same");
      expect(await sessions.putSession(patient, { ...session, pain: 8 })).toBe("different");
      expect(await sessions.getSession(patient, session.sessionId)).toEqual(session);
    });

    test("the same id of two patients names two sessions", async () => {
      const { sessions } = open();
      const [first, second] = [newPerson(), newPerson()];
      const session = createTestSession();
      await sessions.putSession(first, session);
      expect(await sessions.getSession(second, session.sessionId)).toBeNull();
      expect(await sessions.putSession(second, { ...session, pain: 1 })).toBe("created");
      expect(await sessions.getSession(first, session.sessionId)).toEqual(session);
    });

    test("of many who write at once, one creates", async () => {
      const { sessions } = open();
      const patient = newPerson();
      const session = createTestSession();
      const outcomes = await Promise.all(Array.from({ length: RACERS }, () => sessions.putSession(patient, session)));
      expect(outcomes.toSorted()).toEqual(["created", ...Array(RACERS - 1).fill("same")]);
    });

    test("a list holds summaries, newest first", async () => {
      const { sessions } = open();
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
      const { sessions } = open();
      const [patient, other] = [newPerson(), newPerson()];
      for (const number of [1, 2, 3, 4, 5, 6, 7]) {
        await sessions.putSession(patient, createTestSession({ sessionId: testUlid(number) }));
      }
      await sessions.putSession(other, createTestSession({ sessionId: testUlid(8) }));
      const pages = await readAll(limit, (page) => sessions.listSessions(patient, page));
      expect(pages.flat().map(({ id }) => id)).toEqual([7, 6, 5, 4, 3, 2, 1].map(testUlid));
      expect(pages).toHaveLength(Math.ceil(7 / limit));
    });

    test("a page may begin after a session that is not there", async () => {
      const { sessions } = open();
      const patient = newPerson();
      for (const number of [1, 5]) {
        await sessions.putSession(patient, createTestSession({ sessionId: testUlid(number) }));
      }
      const { entries } = await sessions.listSessions(patient, { after: testUlid(3), limit: 10 });
      expect(entries.map(({ id }) => id)).toEqual([testUlid(1)]);
    });

    test("a session of the largest size that is taken is kept", async () => {
      const { sessions } = open();
      const patient = newPerson();
      const [first] = createTestSession().repetitions;
      if (first === undefined) throw new Error("the test session has no repetition");
      const long = createTestSession({ repetitions: Array(900).fill(first) });
      expect(await sessions.putSession(patient, long)).toBe("created");
      expect(await sessions.getSession(patient, long.sessionId)).toEqual(long);
    });
  });

  describe(`${name}: grants`, () => {
    const grantOf = (patientId: string, therapistId: string, number = 1): StoredGrant => ({
      id: testUlid(number),
      patientId,
      grantee: { kind: "therapist", id: therapistId },
      from: "2026-10-04T09:30:00.000Z",
      to: null,
    });

    test("a grant is stored once and keeps its beginning", async () => {
      const { grants } = open();
      const grant = grantOf(newPerson(), newPerson());
      expect(await grants.putGrant(grant)).toBe("created");
      expect(await grants.putGrant({ ...grant, from: "2027-01-01T00:00:00.000Z" })).toBe("same");
      expect(await grants.listGrants(grant.patientId)).toEqual([grant]);
    });

    test("another grantee under the same id is refused", async () => {
      const { grants } = open();
      const grant = grantOf(newPerson(), newPerson());
      await grants.putGrant(grant);
      expect(await grants.putGrant({ ...grant, grantee: { kind: "therapist", id: newPerson() } })).toBe("different");
      expect(await grants.putGrant({ ...grant, grantee: { ...grant.grantee, kind: "clinic" } })).toBe("different");
      expect(await grants.listGrants(grant.patientId)).toEqual([grant]);
    });

    test("a grant ends once, stays in the patient's list and leaves the grantee's", async () => {
      const { grants } = open();
      const grant = grantOf(newPerson(), newPerson());
      await grants.putGrant(grant);
      const ended = { ...grant, to: "2026-11-01T08:00:00.000Z" };
      expect(await grants.endGrant(grant.patientId, grant.id, ended.to)).toEqual(ended);
      expect(await grants.endGrant(grant.patientId, grant.id, "2026-12-01T08:00:00.000Z")).toEqual(ended);
      expect(await grants.listGrants(grant.patientId)).toEqual([ended]);
      expect(await grants.listGrantsTo(grant.grantee, { after: null, limit: 10 })).toEqual({ entries: [], next: null });
    });

    test("a grant that ended is not brought back by its own request", async () => {
      const { grants } = open();
      const grant = grantOf(newPerson(), newPerson());
      await grants.putGrant(grant);
      await grants.endGrant(grant.patientId, grant.id, "2026-11-01T08:00:00.000Z");
      expect(await grants.putGrant(grant)).toBe("same");
      expect((await grants.listGrants(grant.patientId)).map(({ to }) => to)).toEqual(["2026-11-01T08:00:00.000Z"]);
      expect((await grants.listGrantsTo(grant.grantee, { after: null, limit: 10 })).entries).toEqual([]);
    });

    test("nobody ends a grant of another patient, or one that is not there", async () => {
      const { grants } = open();
      const grant = grantOf(newPerson(), newPerson());
      await grants.putGrant(grant);
      expect(await grants.endGrant(newPerson(), grant.id, "2026-11-01T08:00:00.000Z")).toBeNull();
      expect(await grants.endGrant(grant.patientId, testUlid(99), "2026-11-01T08:00:00.000Z")).toBeNull();
      expect(await grants.listGrants(grant.patientId)).toEqual([grant]);
    });

    test.each([1, 2, 5, 6])(
      "a grantee's list in pages of %i holds each open grant once, oldest first",
      async (limit) => {
        const { grants } = open();
        const [therapist, other] = [newPerson(), newPerson()];
        for (const number of [3, 1, 5, 2, 4]) await grants.putGrant(grantOf(newPerson(), therapist, number));
        await grants.putGrant(grantOf(newPerson(), other, 6));
        await grants.putGrant({ ...grantOf(newPerson(), therapist, 7), grantee: { kind: "clinic", id: therapist } });
        const grantee = { kind: "therapist", id: therapist } as const;
        const pages = await readAll(limit, (page) => grants.listGrantsTo(grantee, page));
        expect(pages.flat().map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(testUlid));
        expect(pages).toHaveLength(Math.ceil(5 / limit));
      },
    );
  });

  describe(`${name}: invitations`, () => {
    let ids = 0;
    const newInvitation = (): StoredInvitation => {
      ids += 1;
      return {
        id: testUlid(ids),
        therapistId: newPerson(),
        code: "ABCD2345",
        createdAt: "2026-10-04T09:30:00.000Z",
        expiresAt: "2026-10-11T09:30:00.000Z",
        acceptedBy: null,
      };
    };

    test("an invitation is made once and keeps its code", async () => {
      const { invitations } = open();
      const invitation = newInvitation();
      expect(await invitations.putInvitation(invitation)).toBe("created");
      expect(await invitations.putInvitation({ ...invitation, code: "ZZZZ9999" })).toBe("same");
      expect(await invitations.getInvitation(invitation.id)).toEqual(invitation);
      expect(await invitations.getInvitation(testUlid(99_999))).toBeNull();
    });

    test("another therapist cannot make one under the same id", async () => {
      const { invitations } = open();
      const invitation = newInvitation();
      await invitations.putInvitation(invitation);
      expect(await invitations.putInvitation({ ...invitation, therapistId: newPerson() })).toBe("different");
      expect(await invitations.getInvitation(invitation.id)).toEqual(invitation);
    });

    test("of many patients one gets it, and may ask again", async () => {
      const { invitations } = open();
      const invitation = newInvitation();
      await invitations.putInvitation(invitation);
      const patients = Array.from({ length: RACERS }, newPerson);
      const claims = await Promise.all(patients.map((patient) => invitations.claimInvitation(invitation.id, patient)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      const winner = patients[claims.indexOf(true)] ?? "";
      expect(await invitations.claimInvitation(invitation.id, winner)).toBe(true);
      expect(await invitations.getInvitation(invitation.id)).toEqual({ ...invitation, acceptedBy: winner });
    });

    test("nobody gets one that is not there", async () => {
      const { invitations } = open();
      expect(await invitations.claimInvitation(testUlid(99_998), newPerson())).toBe(false);
      expect(await invitations.getInvitation(testUlid(99_998))).toBeNull();
    });
  });

  describe(`${name}: audit`, () => {
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
      const { audit } = open();
      const [patient, other] = [newPerson(), newPerson()];
      for (const number of [1, 2, 3, 4]) await audit.append(recordOf(patient, number));
      await audit.append(recordOf(other, 5));
      const pages = await readAll(limit, (page) => audit.list(patient, page));
      expect(pages.flat()).toEqual([4, 3, 2, 1].map((number) => recordOf(patient, number)));
    });
  });

  describe(`${name}: people`, () => {
    test("a person has a name, which may change; nobody else does", async () => {
      const { people: directory } = open();
      const subject = newPerson();
      expect(await directory.getPerson(subject)).toBeNull();
      await directory.putPerson({ subject, role: "patient", name: "Ada Quill" });
      await directory.putPerson({ subject, role: "patient", name: "Ada Quill-Moss" });
      expect(await directory.getPerson(subject)).toEqual({ subject, role: "patient", name: "Ada Quill-Moss" });
    });
  });
}

async function readAll<Entry>(
  limit: number,
  read: (page: PageRequest) => Promise<Page<Entry>>,
): Promise<readonly (readonly Entry[])[]> {
  const pages: (readonly Entry[])[] = [];
  let after: string | null = null;
  do {
    const { entries, next }: Page<Entry> = await read({ after, limit });
    pages.push(entries);
    after = next;
  } while (after !== null);
  return pages;
}
