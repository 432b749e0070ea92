import { afterAll, describe, expect, test } from "vitest";
import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import { securityHeaders } from "../security-headers.ts";
import { createApiGatewayEvent, type EventRequest } from "../testing/api-gateway-event.ts";
import { createMemoryTraceStore } from "../testing/memory-trace-store.ts";
import { TEST_NOW } from "../testing/test-dependencies.ts";
import { createTestSession, testUlid } from "../testing/test-session.ts";
import { openTestTable } from "../testing/test-table.ts";
import { createTestTokens } from "../testing/test-tokens.ts";
import { createLambdaHandler } from "./create-lambda-handler.ts";
import { readLambdaSettings } from "./lambda-settings.ts";

const issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_a1b2c3d4e";
const table = await openTestTable();
afterAll(table.close);
const tokens = await createTestTokens();
let clock = TEST_NOW;
const lines: unknown[] = [];

const settings = readLambdaSettings({
  TABLE_NAME: table.name,
  TRACE_BUCKET: "plumbline-traces",
  TOKEN_ISSUER: issuer,
  CLIENT_ID: "web-client",
});
const handler = createLambdaHandler(settings, {
  client: table.client,
  traces: createMemoryTraceStore(),
  keySet: tokens.keySet,
  log: (...line) => lines.push(line),
  // A millisecond later at each look, so that ids made one after the other sort so.
  now: () => {
    clock += 1;
    return clock;
  },
});
const repositories = createDynamoRepositories(table.client, table.name);

/** As Cognito signs them: no `aud`, the client in `client_id`. */
const sign = (subject: string, group: string) =>
  tokens.sign(subject, {
    issuer,
    audience: null,
    type: "JWT",
    groups: [group],
    claims: { client_id: "web-client", token_use: "access" },
  });
const patient = await sign("patient-1", "patient");
const therapist = await sign("therapist-1", "therapist");

async function call(request: EventRequest) {
  const { statusCode, headers, body = "", isBase64Encoded } = await handler(createApiGatewayEvent(request));
  return { statusCode, headers, body, isBase64Encoded };
}

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

  test("a query arrives, and its mistakes are answered", async () => {
    const list = { method: "GET", path: "/api/v1/sessions", token: patient };
    expect(JSON.parse((await call({ ...list, query: "limit=1" })).body).sessions).toHaveLength(1);
    const refused = await call({ ...list, query: "limit=1&cursor=AAAA" });
    expect([refused.statusCode, JSON.parse(refused.body).code]).toEqual([400, "cursor-invalid"]);
  });

  test("a request without an accepted token is refused by the app itself", async () => {
    const identity = await tokens.sign("patient-1", {
      issuer,
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
    expect(JSON.parse(body)).toEqual({ issuer, clientId: "web-client", audience: "web-client" });
  });

  test("[R15] no line of the log says whose data it was, or what was in it", () => {
    expect(lines.length).toBeGreaterThan(10);
    const text = JSON.stringify(lines);
    for (const word of ["patient-1", "therapist-1", session.sessionId, "squat", session.startedAt, "192.0.2.7"]) {
      expect(text).not.toContain(word);
    }
  });
});
