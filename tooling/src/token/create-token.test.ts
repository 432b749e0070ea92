import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dana, margaret, startLocalServer } from "@plumbline/api/local";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createToken, TOKEN_USAGE } from "./create-token.ts";

const place = mkdtempSync(path.join(tmpdir(), "plumbline-token-"));
const dataFolder = path.join(place, "data");
/** Says nothing, and no time passes. */
const quiet = { log: () => {}, print: () => {}, every: () => async () => {} };
let server: Awaited<ReturnType<typeof startLocalServer>>;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  const webRoot = path.join(place, "web");
  mkdirSync(webRoot);
  writeFileSync(path.join(webRoot, "404.html"), "");
  server = await startLocalServer({ port: 0, hostname: "127.0.0.1", dataFolder, webRoot, ...quiet });
  environment = { PORT: String(server.port), PLUMBLINE_DATA: dataFolder };
});
afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true });
});

const askWhoIAm = async (token: string) =>
  fetch(`http://localhost:${server.port}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });

test.each([
  ["patient", margaret],
  ["therapist", dana],
  ["margaret", margaret],
  ["Dana", dana],
  ["Margaret Oakes", margaret],
])("a token for %s is accepted by the running server", async (called, { subject, role, name }) => {
  const answer = await askWhoIAm(await createToken([called], environment));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ subject, role, name });
});

test("a token for a server on another port is refused", async () => {
  const token = await createToken(["patient"], { ...environment, PORT: String(server.port + 1) });
  expect((await askWhoIAm(token)).status).toBe(401);
});

test("a token from another data folder is refused", async () => {
  const elsewhere = { port: 0, hostname: "127.0.0.1", webRoot: path.join(place, "web"), ...quiet };
  const other = await startLocalServer({ ...elsewhere, dataFolder: path.join(place, "other") });
  await other.close();
  const token = await createToken(["patient"], { ...environment, PLUMBLINE_DATA: path.join(place, "other") });
  expect((await askWhoIAm(token)).status).toBe(401);
});

test.each([[[]], [["nobody"]], [["patient", "therapist"]]])("%o is answered with the usage", async (words) => {
  await expect(createToken(words, environment)).rejects.toThrow(TOKEN_USAGE);
});

test("before the first start there is nothing to sign with", async () => {
  const fresh = { ...environment, PLUMBLINE_DATA: path.join(place, "fresh") };
  await expect(createToken(["patient"], fresh)).rejects.toThrow("npm start");
});
