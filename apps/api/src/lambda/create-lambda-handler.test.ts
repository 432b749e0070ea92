import { afterAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../security-headers.ts";
import { cognitoIssuer, openLambda } from "../testing/lambda-story.ts";
import { createPain } from "../testing/test-chart.ts";
import { createTestSession, testUlid } from "../testing/test-session.ts";

const { call, close, lines, patient, repositories, therapist, tokens } = await openLambda();
afterAll(close);

const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => (index * 37) % 256);
const session = createTestSession({ skeletonTrace: { startMs: 9_000, byteLength: bytes.byteLength } });
const address = `/api/v1/sessions/${session.sessionId}`;
const putSession = { method: "PUT", path: address, token: patient, contentType: "application/json" };
const putTrace = {
  method: "PUT",
  path: `${address}/trace`,
  token: patient,
  contentType: "application/octet-stream",
  body: bytes,
};

describe("a session's way through API Gateway to the table and to the therapist", () => {
  test("the trace goes first, in base64; then the record, once", async () => {
    const body = JSON.stringify(session);
    expect((await call({ ...putSession, body })).statusCode).toBe(409);
    expect((await call(putTrace)).statusCode).toBe(201);
    expect((await call(putTrace)).statusCode).toBe(200);
    expect((await call({ ...putSession, body })).statusCode).toBe(201);
    expect((await call({ ...putSession, body })).statusCode).toBe(200);
    const other = await call({ ...putSession, body: JSON.stringify({ ...session, pain: 1 }) });
    expect([other.statusCode, JSON.parse(other.body).code]).toEqual([409, "session-differs"]);
    expect(await repositories.sessions.getSession("patient-1", session.sessionId)).toEqual(session);
  });

  test("the therapist is let in by an invitation, and reads what the device sent", async () => {
    const invited = await call({ method: "PUT", path: `/api/v1/invitations/${testUlid(1)}`, token: therapist });
    expect(invited.statusCode).toBe(201);
    const { code } = JSON.parse(invited.body);
    const accepted = await call({
      method: "PUT",
      path: `/api/v1/grants/${testUlid(1)}`,
      token: patient,
      contentType: "application/json",
      body: JSON.stringify({ code }),
    });
    expect(accepted.statusCode).toBe(201);
    const read = await call({
      method: "GET",
      path: `/api/v1/patients/patient-1/sessions/${session.sessionId}`,
      token: therapist,
    });
    expect(JSON.parse(read.body)).toEqual(session);
    const trace = await call({
      method: "GET",
      path: `/api/v1/patients/patient-1/sessions/${session.sessionId}/trace`,
      token: therapist,
    });
    expect([trace.statusCode, trace.isBase64Encoded]).toEqual([200, true]);
    expect(Uint8Array.from(Buffer.from(trace.body, "base64"))).toEqual(bytes);
    const { entries } = await repositories.audit.list("patient-1", { after: null, limit: 10 });
    expect(entries.map(({ readerId, read: what }) => [readerId, what])).toEqual([
      ["therapist-1", "trace"],
      ["therapist-1", "session"],
    ]);
  });

  test("what happened to a patient is kept, and its alert is in the therapist's queue", async () => {
    const pain = createPain(7, { onset: "sudden", site: "thigh", score: 8 });
    const put = {
      method: "PUT",
      path: `/api/v1/events/${pain.id}`,
      token: patient,
      contentType: "application/json",
      body: JSON.stringify(pain),
    };
    expect((await call(put)).statusCode).toBe(201);
    expect((await call(put)).statusCode).toBe(200);
    const queue = await call({ method: "GET", path: "/api/v1/alerts", token: therapist });
    expect(JSON.parse(queue.body).entries).toMatchObject([{ alert: { id: `${pain.id}-1`, code: "ALERT-03" } }]);
    expect(await repositories.outbox.listWaiting()).toEqual([]);
  });

  test("a query arrives, and its mistakes are answered", async () => {
    const list = { method: "GET", path: "/api/v1/sessions", token: patient };
    expect(JSON.parse((await call({ ...list, query: "limit=1" })).body).sessions).toHaveLength(1);
    const refused = await call({ ...list, query: "limit=1&cursor=AAAA" });
    expect([refused.statusCode, JSON.parse(refused.body).code]).toEqual([400, "cursor-invalid"]);
  });

  test("a request without an accepted token is refused by the app itself", async () => {
    const identity = await tokens.sign("patient-1", {
      issuer: cognitoIssuer,
      audience: "web-client",
      type: "JWT",
      groups: ["patient"],
      claims: { token_use: "id" },
    });
    for (const token of ["", "not.a.token", identity]) {
      const answer = await call({ method: "GET", path: "/api/v1/sessions", token });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers).toMatchObject({
        "content-type": "application/problem+json",
        "x-content-type-options": securityHeaders["X-Content-Type-Options"],
      });
    }
  });

  test("the web app learns where to sign in", async () => {
    const { body } = await call({ method: "GET", path: "/api/v1/config", token: "" });
    expect(JSON.parse(body)).toEqual({ issuer: cognitoIssuer, clientId: "web-client", audience: "web-client" });
  });

  test("[R15] no line of the log says whose data it was, or what was in it", () => {
    expect(lines.length).toBeGreaterThan(10);
    const text = JSON.stringify(lines);
    for (const word of [
      "patient-1",
      "therapist-1",
      session.sessionId,
      "squat",
      session.startedAt,
      "192.0.2.7",
      "thigh",
      "ALERT-03",
    ]) {
      expect(text).not.toContain(word);
    }
  });
});
