import { expect, test } from "vitest";
import { createApp } from "./app.ts";
import type { LogEvent, LogFields } from "./log.ts";
import { securityHeaders } from "./security-headers.ts";
import { createTestDependencies } from "./testing/test-dependencies.ts";

const app = createApp(createTestDependencies());

test("health answers and is not cached", async () => {
  const response = await app.request("/api/v1/health");
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok" });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test.each(["/api/v1/health", "/api/v1/nowhere", "/api/v1/me"])("every security header is on %s", async (address) => {
  const { headers } = await app.request(address);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headers.get(name)).toBe(value);
  }
});

test("an unknown address of the API is a problem document that does not repeat the address", async () => {
  const response = await app.request("/api/v1/patients/Ada-Lovelace", { method: "PUT" });
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ type: "about:blank", status: 404, code: "address-unknown" });
  expect(text).not.toContain("Lovelace");
});

test("a failure is a problem document, and neither it nor the log repeats the error's message", async () => {
  const lines: [LogEvent, LogFields][] = [];
  const failing = createTestDependencies({
    verifyToken: () => Promise.reject(new TypeError("pain 7 reported by Ada Lovelace")),
    log: (...line) => lines.push(line),
  });
  const response = await createApp(failing).request("/api/v1/me", { headers: { Authorization: "Bearer a.b.c" } });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("pain");
  expect(lines).toContainEqual(["request.failed", expect.objectContaining({ errorName: "TypeError" })]);
  expect(JSON.stringify(lines)).not.toContain("pain");
});
