import { expect, test, vi } from "vitest";
import { createApp } from "./app.ts";
import { securityHeaders } from "./security-headers.ts";

test("health answers and is not cached", async () => {
  const response = await createApp().request("/api/v1/health");
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok" });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test.each(["/api/v1/health", "/api/v1/nowhere"])("every security header is on %s", async (address) => {
  const { headers } = await createApp().request(address);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headers.get(name)).toBe(value);
  }
});

test("an unknown address of the API is a problem document that does not repeat the address", async () => {
  const response = await createApp().request("/api/v1/patients/Ada-Lovelace", { method: "PUT" });
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ type: "about:blank", status: 404 });
  expect(text).not.toContain("Lovelace");
});

test("a failure is a problem document, and neither it nor the log repeats the error's message", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const app = createApp().get("/broken", () => {
    throw new TypeError("pain 7 reported by Ada Lovelace");
  });
  const response = await app.request("/broken");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("pain");
  expect(log.mock.calls).toEqual([["request failed: TypeError"]]);
  log.mockRestore();
});
