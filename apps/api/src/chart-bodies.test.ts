import { describe, expect, test } from "vitest";
import { refusalOf } from "./testing/chart-story.ts";
import { beginGrantStory, dana, margaret } from "./testing/grant-story.ts";
import {
  answeredSoFar,
  chartUlid,
  createDecision,
  createPain,
  createProposal,
  createTestIntake,
} from "./testing/test-chart.ts";

const { send, invite, accept, sendRaw } = await beginGrantStory();
await invite();
await accept();

const ofMargaret = "/patients/margaret";
const pain = createPain(1);
const decision = createDecision(2, { kind: "intake-asked", note: "Please." });
const draft = { revision: 1, answers: answeredSoFar };
const word = { choice: "called", note: "She is well." };

const addresses = [
  ["putIntakeDraft", margaret, "/intake-draft", draft],
  ["putIntake", margaret, "/intakes/1", createTestIntake()],
  ["putEvent", margaret, `/events/${pain.id}`, pain],
  ["putProgram", margaret, "/programs/1", createProposal()],
  ["putPatientIntakeDraft", dana, `${ofMargaret}/intake-draft`, draft],
  ["putPatientIntake", dana, `${ofMargaret}/intakes/1`, createTestIntake()],
  ["putPatientEvent", dana, `${ofMargaret}/events/${decision.id}`, decision],
  ["putPatientProgram", dana, `${ofMargaret}/programs/1`, createProposal()],
  ["putAcknowledgement", dana, `${ofMargaret}/alerts/${chartUlid(9)}-1/acknowledgement`, word],
] as const;

describe.each(addresses)("%s", (_, token, path, body) => {
  const put = (text: string, type = "application/json") => sendRaw(token, "PUT", path, text, type);

  test("takes nothing but JSON that fits its schema", async () => {
    expect(await refusalOf(await put(JSON.stringify(body).slice(0, -1)))).toEqual([400, "body-malformed"]);
    expect(await refusalOf(await put(""))).toEqual([400, "body-malformed"]);
    expect(await refusalOf(await put("null"))).toEqual([400, "body-invalid"]);
    expect(await refusalOf(await put(JSON.stringify({ ...body, picture: "AAAA" })))).toEqual([400, "body-invalid"]);
    expect(await refusalOf(await put(JSON.stringify(body), "text/plain"))).toEqual([415, "content-type-unsupported"]);
  });

  test("takes no more than it needs, and never says back what was sent", async () => {
    const response = await put(JSON.stringify({ ...body, note: "secret ".repeat(60_000) }));
    const text = await response.clone().text();
    expect(await refusalOf(response)).toEqual([413, "body-too-large"]);
    expect(text).not.toContain("secret");
  });

  test("does not take what it changed nothing about", async () => {
    const chart = await (await send(margaret, "GET", "/chart")).json();
    expect(chart).toMatchObject({ entries: [], program: null });
  });
});

test.each([
  ["PUT", margaret, "/intakes/0"],
  ["PUT", margaret, "/programs/one"],
  ["PUT", margaret, "/events/1"],
  ["GET", dana, "/patients/a%20b/chart"],
  ["PUT", dana, `${ofMargaret}/alerts/1/acknowledgement`],
])("%s of an address that cannot be is refused", async (method, token, path) => {
  const response = await send(token, method, path, method === "PUT" ? {} : undefined);
  expect((await refusalOf(response))[0]).toBe(400);
});
