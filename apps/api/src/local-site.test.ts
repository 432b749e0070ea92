import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { createLocalSite } from "./local-site.ts";
import { securityHeaders } from "./security-headers.ts";
import { createTestDependencies } from "./testing/test-dependencies.ts";

const root = mkdtempSync(path.join(tmpdir(), "plumbline-site-"));
const chunkText = `export const words = "${"stand up tall ".repeat(500)}";`;
const modelBytes = Uint8Array.from({ length: 2_000 }, (_, index) => index % 251);
write("404.html", "<title>Not here</title>");
write("en/index.html", "<title>Plumbline</title>");
write("_next/static/chunks/a1b2.js", chunkText);
write("pose/engine.wasm", modelBytes);
write("pose/model.bin", modelBytes);
afterAll(() => rmSync(root, { recursive: true }));

const site = createLocalSite(root, createApp(createTestDependencies()));

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

test.each([
  ["/en/", "text/html; charset=utf-8"],
  ["/_next/static/chunks/a1b2.js", "text/javascript; charset=utf-8"],
  ["/pose/engine.wasm", "application/wasm"],
  ["/pose/model.bin", "application/octet-stream"],
])("%s is served as %s with every security header", async (address, type) => {
  const response = await site.request(address);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe(type);
  expect(Object.fromEntries(response.headers)).toMatchObject(
    Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  );
});

test("only files named by their content are kept without asking", async () => {
  const cacheControl = async (address: string) => (await site.request(address)).headers.get("Cache-Control");
  expect(await cacheControl("/_next/static/chunks/a1b2.js")).toContain("immutable");
  expect(await cacheControl("/en/")).toBe("no-cache");
  expect(await cacheControl("/pose/model.bin")).toBe("no-cache");
});

test("an unchanged file is not sent twice", async () => {
  const first = await site.request("/pose/model.bin");
  const validator = first.headers.get("ETag") ?? "";
  const second = await site.request("/pose/model.bin", { headers: { "If-None-Match": validator } });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe("");
  write("pose/model.bin", modelBytes.slice(1));
  expect((await site.request("/pose/model.bin", { headers: { "If-None-Match": validator } })).status).toBe(200);
  write("pose/model.bin", modelBytes);
});

test("a range is answered with exactly those bytes", async () => {
  const response = await site.request("/pose/model.bin", { headers: { Range: "bytes=300-309" } });
  expect(response.status).toBe(206);
  expect(response.headers.get("Content-Range")).toBe("bytes 300-309/2000");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(modelBytes.slice(300, 310));
});

test("text is compressed where the browser accepts it, and comes out whole", async () => {
  const response = await site.request("/_next/static/chunks/a1b2.js", { headers: { "Accept-Encoding": "gzip" } });
  expect(response.headers.get("Content-Encoding")).toBe("gzip");
  const packed = await response.arrayBuffer();
  expect(packed.byteLength).toBeLessThan(chunkText.length / 10);
  const unpacked = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
  expect(await unpacked.text()).toBe(chunkText);
});

test("an unknown page is the app's own page, an unknown address of the API is not", async () => {
  const page = await site.request("/en/nowhere/");
  expect(page.status).toBe(404);
  expect(await page.text()).toBe("<title>Not here</title>");
  const problem = await site.request("/api/v1/nowhere");
  expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
});

test.each(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/en/..%5c..%5cpackage.json"])(
  "%s does not leave the folder",
  async (address) => {
    expect((await site.request(address)).status).toBe(404);
  },
);
