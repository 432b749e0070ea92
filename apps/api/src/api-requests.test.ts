import { describe, expect, test } from "vitest";
import { codeOf, json, loggedLines, openApp } from "./testing/signed-in-app.ts";
import { createTestSession, testUlid } from "./testing/test-session.ts";

describe("a session", () => {
  test("sent again is 200, sent with other content is 409, and the first one stays", async () => {
    const { send, putSession } = openApp();
    const session = createTestSession();
    expect((await putSession(session)).status).toBe(201);
    expect((await putSession(session)).status).toBe(200);
    expect(await codeOf(await putSession({ ...session, pain: 1 }))).toEqual([409, "session-differs"]);
    expect(await (await send(`/sessions/${session.sessionId}`)).json()).toEqual(session);
  });

  test("under another session's address is refused", async () => {
    const { send } = openApp();
    const response = await send(`/sessions/${testUlid(1)}`, json(JSON.stringify(createTestSession())));
    expect(await codeOf(response)).toEqual([400, "session-id-mismatch"]);
  });

  test("that names a trace waits for it, and for the whole of it", async () => {
    const { putSession, putTrace } = openApp();
    const session = createTestSession({ skeletonTrace: { startMs: 9_000, byteLength: 4 } });
    expect(await codeOf(await putSession(session))).toEqual([409, "trace-missing"]);
    expect((await putTrace(session.sessionId, "PLS")).status).toBe(201);
    expect(await codeOf(await putSession(session))).toEqual([409, "trace-missing"]);
    const named = createTestSession({ skeletonTrace: { startMs: 9_000, byteLength: 3 } });
    expect((await putSession(named)).status).toBe(201);
  });

  test.each([
    ["that is cut off", "{", [400, "body-malformed"]],
    ["that is empty", "", [400, "body-malformed"]],
    [
      "with a field that nobody knows",
      JSON.stringify({ ...createTestSession(), picture: "AAAA" }),
      [400, "body-invalid"],
    ],
    ["of a version of tomorrow", JSON.stringify({ ...createTestSession(), version: 3 }), [400, "body-invalid"]],
    [
      "that is too large",
      JSON.stringify({ ...createTestSession(), note: "a".repeat(262_144) }),
      [413, "body-too-large"],
    ],
  ])("%s is refused", async (_, body, expected) => {
    const { send } = openApp();
    const response = await send(`/sessions/${createTestSession().sessionId}`, json(body));
    expect(await codeOf(response)).toEqual(expected);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonish"])(
    "as %s is refused",
    async (type) => {
      const { send } = openApp();
      const { sessionId } = createTestSession();
      const response = await send(`/sessions/${sessionId}`, json(JSON.stringify(createTestSession()), type));
      expect(await codeOf(response)).toEqual([415, "content-type-unsupported"]);
    },
  );

  test("whose length was not told is cut off at the limit too", async () => {
    const { send } = openApp();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(" ".repeat(65_536))),
    });
    const init = { ...json(""), body, duplex: "half" } as RequestInit;
    expect(await codeOf(await send(`/sessions/${testUlid(1)}`, init))).toEqual([413, "body-too-large"]);
  });
});

describe("a trace", () => {
  const id = testUlid(1);

  test("sent again is 200, other bytes are 409", async () => {
    const { putTrace } = openApp();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect((await putTrace(id, bytes)).status).toBe(201);
    expect((await putTrace(id, bytes)).status).toBe(200);
    expect(await codeOf(await putTrace(id, bytes.toReversed()))).toEqual([409, "trace-differs"]);
  });

  test("holds 300,000 bytes and not one more, and at least one", async () => {
    const { putTrace } = openApp();
    expect(await codeOf(await putTrace(id, new Uint8Array(300_001)))).toEqual([413, "body-too-large"]);
    expect(await codeOf(await putTrace(id, new Uint8Array()))).toEqual([400, "body-invalid"]);
    expect((await putTrace(id, new Uint8Array(300_000))).status).toBe(201);
  });

  test("that is not called bytes is refused", async () => {
    const { send } = openApp();
    expect(await codeOf(await send(`/sessions/${id}/trace`, json("{}")))).toEqual([415, "content-type-unsupported"]);
  });
});

test("[R15] whatever was sent above, the log holds names of our own making and numbers only", () => {
  expect(loggedLines.length).toBeGreaterThan(20);
  for (const [event, { requestId, method, route, status, durationMs, ...rest }] of loggedLines) {
    expect(event).toBe("request.answered");
    expect(requestId).toMatch(/^[0-9A-Z]{26}$/);
    expect(method).toMatch(/^(GET|PUT)$/);
    expect(route).toMatch(/^\/api\/v1\/sessions(\/:id(\/trace)?)?$/);
    expect([typeof status, typeof durationMs]).toEqual(["number", "number"]);
    expect(rest).toEqual({});
  }
});
