import { escapeHtml, page } from "./page.ts";

/**
 * @param code OAuth's error code, for whoever is asked for help. Its description is left out: it may quote the request.
 */
export function errorPage(code: string): string {
  return page({
    title: "Signing in did not work",
    body: `<div class="sheet">
<p>Nothing is lost: what you did is kept on your device. Go back to the front page and sign in again.</p>
<a class="action" href="/">To the front page</a>
<p class="detail">Code: ${escapeHtml(code)}</p>
</div>`,
  });
}
