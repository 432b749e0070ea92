import { expect, test } from "@playwright/test";
import { watchPages } from "../fixtures/watch-page.ts";

// The watch itself: a check that sees nothing would pass every other test.

const elsewhere = "https://elsewhere.example/collect";

test("a page's request off the origin, refused by the policy or not, is seen", async ({ context, page, baseURL }) => {
  const offences = await watchPages(context, new URL(baseURL ?? "").origin);
  await context.route(elsewhere, (route) => route.fulfill({ status: 204 }));
  await page.goto("/");
  await page.evaluate((address) => fetch(address).catch(() => null), elsewhere);
  await expect
    .poll(() => offences)
    .toContainEqual(expect.objectContaining({ kind: "policy-violated", directive: "connect-src" }));

  // A page without any policy.
  await context.route("**/bare.html", (route) => route.fulfill({ contentType: "text/html", body: "<title>x</title>" }));
  await page.goto("/bare.html");
  await page.evaluate((address) => fetch(address, { mode: "no-cors" }), elsewhere);
  expect(offences).toContainEqual({ kind: "left-origin", address: elsewhere });
});

test("a Worker's request off the origin is seen", async ({ context, page, baseURL }) => {
  const offences = await watchPages(context, new URL(baseURL ?? "").origin);
  await context.route(elsewhere, (route) => route.fulfill({ status: 204 }));
  await context.route("**/bare.html", (route) => route.fulfill({ contentType: "text/html", body: "<title>x</title>" }));
  const script = `fetch("${elsewhere}", { mode: "no-cors" }).then(() => postMessage("sent"));`;
  await context.route("**/worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.goto("/bare.html");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        new Worker("/worker.js").onmessage = resolve;
      }),
  );
  expect(offences).toContainEqual({ kind: "left-origin", address: elsewhere });
});

test("a refused inline script and an error nobody caught are seen", async ({ context, page, baseURL }) => {
  const offences = await watchPages(context, new URL(baseURL ?? "").origin);
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'changed';";
    document.head.append(script);
    setTimeout(() => {
      throw new RangeError("nobody caught this");
    });
  });
  await expect
    .poll(() => offences)
    .toContainEqual(expect.objectContaining({ kind: "policy-violated", directive: "script-src-elem" }));
  await expect.poll(() => offences).toContainEqual({ kind: "page-error", message: "RangeError: nobody caught this" });
});
