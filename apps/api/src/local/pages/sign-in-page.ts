import { SAMPLE_PASSWORD, samplePeople } from "../sample-people.ts";
import { escapeHtml, page } from "./page.ts";

type SignIn = {
  readonly action: string;
  /** What was typed before, when it did not fit. */
  readonly refused?: { readonly userName: string };
};

const roleNames = { patient: "patient", therapist: "therapist" } as const;

export function signInPage({ action, refused }: SignIn): string {
  const people = samplePeople
    .map(({ userName, name, role }) => `<li><b>${userName}</b> ${escapeHtml(name)}, ${roleNames[role]}</li>`)
    .join("\n");
  const refusal =
    refused === undefined
      ? ""
      : `<div class="refusal" id="refusal" role="alert"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3 22 21H2Z"/><path d="M12 10v5m0 2.500v.500"/></svg><p>This name and password do not belong together. Check both and try again.</p></div>`;
  const described = refused === undefined ? "" : ' aria-describedby="refusal" aria-invalid="true"';
  return page({
    title: refused === undefined ? "Sign in" : "Sign in: please try again",
    body: `${refusal}
<form class="sheet" method="post" action="${escapeHtml(action)}">
<label for="user-name">User name</label>
<input id="user-name" name="userName" autocomplete="username" autocapitalize="none" spellcheck="false" required
 value="${escapeHtml(refused?.userName ?? "")}"${described}${refused === undefined ? " autofocus" : ""}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${described}${refused === undefined ? "" : " autofocus"}>
<button type="submit">Sign in</button>
</form>
<aside aria-labelledby="people">
<h2 id="people">Sample people</h2>
<ul>
${people}
</ul>
<p>The password is <b>${SAMPLE_PASSWORD}</b> for each. They are made up and exist on this machine only.</p>
</aside>`,
  });
}
