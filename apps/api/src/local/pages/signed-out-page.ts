import { page } from "./page.ts";

export function signedOutPage(): string {
  return page({
    title: "You are signed out",
    body: `<div class="sheet"><a class="action" href="/">To the front page</a></div>`,
  });
}
