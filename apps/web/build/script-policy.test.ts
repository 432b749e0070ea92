import { expect, test } from "vitest";
import { addScriptPolicy, UnservablePageError } from "./script-policy.ts";

// Script and hash as published in MDN's article on script-src.
const published = { script: "var inline = 1;", hash: "'sha256-B2yPHKaXnvFWtRChIbabYmUBFZdVfKKXHbWtWidDVF8='" };

function policyOf(html: string): string | undefined {
  return /<head[^>]*><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
}

test("the policy comes first in the head and allows the page's inline script by its hash", () => {
  const html = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><script>${published.script}</script></body></html>`;
  const page = addScriptPolicy(html);
  expect(policyOf(page)).toBe(`script-src 'self' 'wasm-unsafe-eval' ${published.hash}`);
  expect(page.replace(/<meta http-equiv[^>]*>/, "")).toBe(html);
});

test("each script counts once; scripts from files need no hash", () => {
  const page = addScriptPolicy(
    `<head><script src="/a.js" async=""></script></head><script id="b">${published.script}</script><script>${published.script}</script>`,
  );
  expect(policyOf(page)).toBe(`script-src 'self' 'wasm-unsafe-eval' ${published.hash}`);
});

test("a page without inline scripts allows none", () => {
  expect(policyOf(addScriptPolicy("<head></head>"))).toBe("script-src 'self' 'wasm-unsafe-eval'");
});

test.each([
  ["no head", "<body></body>"],
  ["a style attribute", '<head></head><p style="color:red">x</p>'],
  ["a style element", "<head><style>p{}</style></head>"],
  ["an event handler", '<head></head><button type="button" onclick="go()">x</button>'],
])("a page with %s stops the build", (_, html) => {
  expect(() => addScriptPolicy(html)).toThrow(UnservablePageError);
});

test("markup inside a script's own text is not the page's", () => {
  expect(() => addScriptPolicy("<head></head><script>push('<p style=\"x\">')</script>")).not.toThrow();
});
