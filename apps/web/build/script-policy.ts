import { createHash } from "node:crypto";

/** A page that the policy would break in the browser: better to stop the build than to ship it. */
export class UnservablePageError extends Error {
  override readonly name = "UnservablePageError";
}

/**
 * The page with its own script policy as the first thing in its head. Next writes inline scripts that differ from page
 * to page, so each page allows exactly its own by hash. The other directives are the server's (apps/api).
 * @throws {UnservablePageError} when there is no head, or when the page holds what the whole policy would refuse
 */
export function addScriptPolicy(html: string): string {
  const markup = html.replace(inlineScript, "<script></script>");
  const refused = refusedMarkup.find(({ pattern }) => pattern.test(markup));
  if (refused !== undefined) {
    throw new UnservablePageError(`${refused.what}: the content security policy refuses it`);
  }
  const head = /<head[^>]*>/.exec(html);
  if (head === null) {
    throw new UnservablePageError("no <head>, so nowhere to put the script policy");
  }
  const afterHead = head.index + head[0].length;
  const hashes = [...html.matchAll(inlineScript)].map(([, script = ""]) => hashSource(script));
  const sources = ["'self'", "'wasm-unsafe-eval'", ...new Set(hashes)].join(" ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="script-src ${sources}">`;
  return html.slice(0, afterHead) + meta + html.slice(afterHead);
}

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const refusedMarkup = [
  { what: "a <style> element", pattern: /<style[\s>]/ },
  { what: "a style attribute", pattern: /<[a-z][^<>]*\sstyle=/ },
  { what: "an inline event handler", pattern: /<[a-z][^<>]*\son[a-z]+=/ },
] as const;

function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
