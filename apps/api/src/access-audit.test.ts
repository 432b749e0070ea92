import { auditPage } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { beginGrantStory, dana, ines, margaret } from "./testing/grant-story.ts";
import { createTestSession, testUlid } from "./testing/test-session.ts";

describe("the audit log", () => {
  const shownBy = async (answer: Response) =>
    auditPage.parse(await answer.json()).entries.map(({ reader, read, sessionId }) => ({
      reader: reader.name,
      read,
      sessionId,
    }));

  test("names each read of the therapist to the patient, newest first, and to nobody else", async () => {
    const { send, invite, accept, readSessions } = await beginGrantStory();
    await invite();
    await accept();
    await readSessions();
    const { sessionId } = createTestSession();
    await send(dana, "GET", `/patients/margaret/sessions/${sessionId}`);
    await send(dana, "GET", `/patients/margaret/sessions/${testUlid(404)}/trace`);
    expect(await shownBy(await send(margaret, "GET", "/audit"))).toEqual([
      { reader: "Dana Whitfield", read: "trace", sessionId: testUlid(404) },
      { reader: "Dana Whitfield", read: "session", sessionId },
      { reader: "Dana Whitfield", read: "session-list", sessionId: null },
    ]);
    expect(await shownBy(await send(ines, "GET", "/audit"))).toEqual([]);
  });

  test("notes a list that the desk asks for again and again once an hour", async () => {
    const { send, invite, accept, caseloadOf } = await beginGrantStory();
    await invite();
    await accept();
    await caseloadOf(dana);
    await caseloadOf(dana);
    await send(dana, "GET", "/alerts");
    await send(dana, "GET", "/alerts");
    const shown = await shownBy(await send(margaret, "GET", "/audit"));
    expect(shown.map(({ read }) => read).toSorted()).toEqual(["alerts", "caseload-entry"]);
  });

  test("that cannot be written to lets nobody read", async () => {
    const { invite, accept, readSessions, replace } = await beginGrantStory();
    await invite();
    await accept();
    replace(({ audit }) => ({ audit: { ...audit, append: () => Promise.reject(new Error("no room")) } }));
    const response = await readSessions();
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("squat");
  });
});
