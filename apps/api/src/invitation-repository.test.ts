import { afterAll, describe, expect, test } from "vitest";
import type { StoredInvitation } from "./invitation-repository.ts";
import { openImplementations } from "./testing/implementations.ts";
import { createPersonCounter } from "./testing/person-counter.ts";
import { testUlid } from "./testing/test-session.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
/** How often the racing test starts the same write at once. */
const RACERS = 8;

describe.each(implementations)("invitations, %s", (_, repositories) => {
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
    const { invitations } = repositories;
    const invitation = newInvitation();
    expect(await invitations.putInvitation(invitation)).toBe("created");
    expect(await invitations.putInvitation({ ...invitation, code: "ZZZZ9999" })).toBe("same");
    expect(await invitations.getInvitation(invitation.id)).toEqual(invitation);
    expect(await invitations.getInvitation(testUlid(99_999))).toBeNull();
  });

  test("another therapist cannot make one under the same id", async () => {
    const { invitations } = repositories;
    const invitation = newInvitation();
    await invitations.putInvitation(invitation);
    expect(await invitations.putInvitation({ ...invitation, therapistId: newPerson() })).toBe("different");
    expect(await invitations.getInvitation(invitation.id)).toEqual(invitation);
  });

  test("of many patients one gets it, and may ask again", async () => {
    const { invitations } = repositories;
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
    const { invitations } = repositories;
    expect(await invitations.claimInvitation(testUlid(99_998), newPerson())).toBe(false);
    expect(await invitations.getInvitation(testUlid(99_998))).toBeNull();
  });
});
