import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export type PageAsset = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

const require = createRequire(import.meta.url);
const font = require.resolve(
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
);
const styles = "text/css; charset=utf-8";

/** What the pages load, by the name under which they do. */
export const pageAssets: ReadonlyMap<string, PageAsset> = new Map([
  ["pages.css", readAsset("pages.css", styles)],
  ["parts.css", readAsset("parts.css", styles)],
  ["tokens.css", readAsset("tokens.css", styles)],
  ["icon.svg", readAsset("icon.svg", "image/svg+xml")],
  ["submit-form.js", readAsset("submit-form.js", "text/javascript; charset=utf-8")],
  ["font.woff2", readAsset(font, "font/woff2")],
]);

/** @param file a path, or a name beside this file */
function readAsset(file: string, type: string): PageAsset {
  return { type, bytes: new Uint8Array(readFileSync(path.resolve(import.meta.dirname, file))) };
}
