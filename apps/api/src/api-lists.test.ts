import { sessionPage } from "@plumbline/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, openApp, tokenOfOther } from "./testing/signed-in-app.ts";
import { createTestSession, testUlid } from "./testing/test-session.ts";

describe("a list", () => {
  const readPage = async (response: Response) => sessionPage.parse(await response.json());

  async function openWithSessions() {
    const { send, putSession } = openApp();
    for (const number of [1, 2, 3, 4, 5]) await putSession(createTestSession({ sessionId: testUlid(number) }));
    await putSession(createTestSession({ sessionId: testUlid(9) }), tokenOfOther);
    return send;
  }

  test("is read to its end by its cursors", async () => {
    const send = await openWithSessions();
    const first = await readPage(await send("/sessions?limit=3"));
    expect(first.sessions.map(({ id }) => id)).toEqual([5, 4, 3].map(testUlid));
    const second = await readPage(await send(`/sessions?limit=3&cursor=${first.nextCursor}`));
    expect(second.sessions.map(({ id }) => id)).toEqual([2, 1].map(testUlid));
    expect(second.nextCursor).toBeNull();
  });

  test("a cursor of somebody else leads nowhere but into one's own list", async () => {
    const send = await openWithSessions();
    const { nextCursor } = await readPage(await send("/sessions?limit=2"));
    const foreign = await readPage(await send(`/sessions?cursor=${nextCursor}`, {}, tokenOfOther));
    expect(foreign.sessions.every(({ id }) => id === testUlid(9))).toBe(true);
  });

  test.each(["x", "....", "AAAA", "", " ", "%00", "null", "x".repeat(201)])(
    "the cursor %j is refused",
    async (cursor) => {
      const send = await openWithSessions();
      expect(await codeOf(await send(`/sessions?cursor=${cursor}`))).toEqual([400, "cursor-invalid"]);
    },
  );

  test("another spelling of a cursor is refused: its last letter holds two bits that mean nothing", async () => {
    const send = await openWithSessions();
    const cursor = (await readPage(await send("/sessions?limit=2"))).nextCursor ?? "";
    const spellings = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
      .map((letter) => cursor.slice(0, -1) + letter)
      .filter(
        (spelling) =>
          spelling !== cursor && Buffer.from(spelling, "base64url").equals(Buffer.from(cursor, "base64url")),
      );
    expect(spellings).toHaveLength(3);
    for (const spelling of spellings) {
      expect(await codeOf(await send(`/sessions?cursor=${spelling}`))).toEqual([400, "cursor-invalid"]);
    }
  });

  test("a cursor that was changed anywhere is refused, or still shows only one's own", async () => {
    const send = await openWithSessions();
    const cursor = (await readPage(await send("/sessions?limit=2"))).nextCursor ?? "";
    await fc.assert(
      fc.asyncProperty(fc.nat(cursor.length - 1), fc.constantFrom(..."AZaz09-_"), async (place, letter) => {
        const forged = cursor.slice(0, place) + letter + cursor.slice(place + 1);
        const response = await send(`/sessions?cursor=${forged}`, {}, tokenOfOther);
        if (response.status === 400) {
          expect(await codeOf(response)).toEqual([400, "cursor-invalid"]);
        } else {
          expect((await readPage(response)).sessions.every(({ id }) => id === testUlid(9))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(["0", "101", "-1", "1.5", "ten", ""])("a page of %j is refused", async (limit) => {
    const send = await openWithSessions();
    expect(await codeOf(await send(`/sessions?limit=${limit}`))).toEqual([400, "request-invalid"]);
  });
});
