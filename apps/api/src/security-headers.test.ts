import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const policy = new Map(
  securityHeaders["Content-Security-Policy"].split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources];
  }),
);

test("scripts are left to the policy of each page", () => {
  expect([...policy.keys()].filter((name) => name.startsWith("script-src") || name === "default-src")).toEqual([]);
});

test("no directive names another host, everything, or inline code", () => {
  const sources = [...policy.values()].flat();
  expect(new Set(sources)).toEqual(new Set(["'self'", "'none'", "blob:", "data:"]));
});

test("data leaves for the own origin only", () => {
  expect(policy.get("connect-src")).toEqual(["'self'"]);
  expect(policy.get("form-action")).toEqual(["'self'"]);
});

test("the page is never isolated, because threaded WebAssembly would need blob Workers", () => {
  expect(Object.keys(securityHeaders)).not.toContain("Cross-Origin-Embedder-Policy");
  expect(policy.get("worker-src")).toEqual(["'self'"]);
});

test("the camera is for the own origin, the microphone for nobody", () => {
  expect(securityHeaders["Permissions-Policy"]).toContain("camera=(self)");
  expect(securityHeaders["Permissions-Policy"]).toContain("microphone=()");
});
