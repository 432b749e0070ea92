import { INTERACTION_PATH } from "../identity-settings.ts";

/** Text into HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Where page-assets.ts is served. */
export const ASSETS_PATH = `${INTERACTION_PATH}/assets`;

const styleSheets = ["tokens.css", "pages.css", "parts.css"];

type Page = {
  readonly title: string;
  /** HTML: whoever writes it escapes what comes from outside. */
  readonly body: string;
  readonly script?: string;
};

/** The frame of the identity provider's pages. They load nothing from elsewhere and have no inline style or script. */
export function page({ title, body, script }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Plumbline</title>
<link rel="icon" href="${ASSETS_PATH}/icon.svg">
${styleSheets.map((name) => `<link rel="stylesheet" href="${ASSETS_PATH}/${name}">`).join("\n")}
${script === undefined ? "" : `<script src="${ASSETS_PATH}/${script}" defer></script>\n`}</head>
<body>
<header><a class="brand" href="/"><img src="${ASSETS_PATH}/icon.svg" alt="" width="40" height="40">Plumbline</a></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
