import { grant, grantList, invitation } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import type { ApiDependencies } from "./dependencies.ts";
import { beginGrantStory, codeOf, dana, ines, invitationId, margaret, rival } from "./testing/grant-story.ts";
import { TEST_NOW } from "./testing/test-dependencies.ts";
import { testUlid } from "./testing/test-session.ts";

const DAY = 86_400_000;

describe("from an invitation to its end", () => {
  test("the therapist sees nothing, then everything, then nothing at the next request", async () => {
    const { invite, accept, end, readSessions, caseloadOf } = await beginGrantStory();
    expect(await codeOf(await readSessions())).toBe("not-found");
    expect(await caseloadOf(dana)).toEqual([]);
    expect((await invite()).status).toBe(201);
    expect(await codeOf(await readSessions())).toBe("not-found");
    expect((await accept()).status).toBe(201);
    expect((await readSessions()).status).toBe(200);
    expect(await caseloadOf(dana)).toMatchObject([
      {
        patientId: "margaret",
        name: "Margaret Oakes",
        since: new Date(TEST_NOW).toISOString(),
        lastSessionAt: "2026-10-04T09:30:00+02:00",
      },
    ]);
    expect((await end()).status).toBe(200);
    expect(await codeOf(await readSessions())).toBe("not-found");
    expect(await caseloadOf(dana)).toEqual([]);
  });

  test("each step again changes nothing", async () => {
    const { invite, accept, end, setClock } = await beginGrantStory();
    const first = invitation.parse(await (await invite()).json());
    setClock(TEST_NOW + 60_000);
    const again = await invite();
    expect([again.status, await again.json()]).toEqual([200, first]);
    const accepted = grant.parse(await (await accept()).json());
    setClock(TEST_NOW + 120_000);
    const acceptedAgain = await accept();
    expect([acceptedAgain.status, await acceptedAgain.json()]).toEqual([200, accepted]);
    const ended = grant.parse(await (await end()).json());
    setClock(TEST_NOW + 180_000);
    expect(await (await end()).json()).toEqual(ended);
    expect(ended).toEqual({ ...accepted, to: new Date(TEST_NOW + 120_000).toISOString() });
  });

  test("an index that lags behind shows nobody whose access ended", async () => {
    const { invite, accept, end, caseloadOf, replace } = await beginGrantStory();
    await invite();
    await accept();
    replace(({ grants }) => {
      const stale = grants.listGrantsTo({ kind: "therapist", id: "dana" }, { after: null, limit: 10 });
      return { grants: { ...grants, listGrantsTo: () => stale } };
    });
    expect(await caseloadOf(dana)).toHaveLength(1);
    await end();
    expect(await caseloadOf(dana)).toEqual([]);
  });

  test("an access that ended needs a new invitation", async () => {
    const { invite, accept, end, readSessions } = await beginGrantStory();
    await invite();
    await accept();
    await end();
    expect(await codeOf(await accept())).toBe("grant-ended");
    expect(await codeOf(await readSessions())).toBe("not-found");
    await invite(dana, testUlid(701));
    expect((await accept(margaret, testUlid(701))).status).toBe(201);
    expect((await readSessions()).status).toBe(200);
  });

  test("the patient sees who was let in, ended ones included", async () => {
    const { send, invite, accept, end } = await beginGrantStory();
    await invite();
    await accept();
    await end();
    const { grants } = grantList.parse(await (await send(margaret, "GET", "/grants")).json());
    expect(grants.map(({ grantee }) => grantee)).toEqual([{ kind: "therapist", id: "dana", name: "Dana Whitfield" }]);
  });
});

describe("an invitation", () => {
  test("opens nothing with a wrong code, or with an id that nobody made", async () => {
    const { invite, accept, readSessions } = await beginGrantStory();
    await invite();
    expect(await codeOf(await accept(margaret, invitationId, "ABCD2346"))).toBe("not-found");
    expect(await codeOf(await accept(margaret, testUlid(799)))).toBe("not-found");
    expect(await codeOf(await readSessions())).toBe("not-found");
  });

  test("is for one patient", async () => {
    const { invite, accept } = await beginGrantStory();
    await invite();
    expect((await accept(ines)).status).toBe(201);
    expect(await codeOf(await accept(margaret))).toBe("not-found");
  });

  test("expires after seven days, not before", async () => {
    const { send, invite, accept, setClock } = await beginGrantStory();
    await invite();
    setClock(TEST_NOW + 7 * DAY - 1);
    await invite(dana, testUlid(702));
    expect((await accept()).status).toBe(201);
    setClock(TEST_NOW + 14 * DAY - 1);
    expect(await codeOf(await accept(ines, testUlid(702)))).toBe("invitation-expired");
    const stored = invitation.parse(await (await send(dana, "GET", `/invitations/${testUlid(702)}`)).json());
    expect(stored.status).toBe("expired");
  });

  test("of another therapist is not shown, and its id is not taken over", async () => {
    const { send, invite, accept, readSessions } = await beginGrantStory();
    await invite();
    expect(await codeOf(await send(rival, "GET", `/invitations/${invitationId}`))).toBe("not-found");
    expect(await codeOf(await invite(rival))).toBe("not-found");
    await accept();
    expect((await readSessions()).status).toBe(200);
    expect(await codeOf(await readSessions(rival))).toBe("not-found");
  });

  test("claimed by a request that was killed before its grant is finished by the same request", async () => {
    const { invite, accept, readSessions, setClock, replace } = await beginGrantStory();
    await invite();
    const working: Partial<ApiDependencies> = {};
    replace(({ grants }) => {
      Object.assign(working, { grants });
      return { grants: { ...grants, putGrant: () => Promise.reject(new Error("killed")) } };
    });
    expect((await accept()).status).toBe(500);
    replace(() => working);
    expect(await codeOf(await readSessions())).toBe("not-found");
    setClock(TEST_NOW + 8 * DAY);
    expect((await accept()).status).toBe(201);
    expect((await readSessions()).status).toBe(200);
  });

  test("a second one from the same therapist gives no second access", async () => {
    const { invite, accept } = await beginGrantStory();
    await invite();
    await accept();
    await invite(dana, testUlid(703));
    expect(await codeOf(await accept(margaret, testUlid(703)))).toBe("already-granted");
  });
});
