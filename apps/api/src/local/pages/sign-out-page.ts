import { page } from "./page.ts";

type SignOut = {
  /** The provider's form, which carries its secret; the buttons belong to it by its id. */
  readonly form: string;
  /** The person has pressed "Sign out" already, and the app could prove it with the ID token. */
  readonly isAskedByApp: boolean;
};

const FORM_ID = "op.logoutForm";

export function signOutPage({ form, isAskedByApp }: SignOut): string {
  return isAskedByApp
    ? page({
        title: "Signing out",
        script: "submit-form.js",
        body: `${form}
<input type="hidden" name="logout" value="yes" form="${FORM_ID}">
<div class="sheet"><button type="submit" form="${FORM_ID}">Sign out</button></div>`,
      })
    : page({
        title: "Sign out?",
        body: `${form}
<div class="sheet">
<p>What was saved stays saved.</p>
<button type="submit" form="${FORM_ID}" name="logout" value="yes">Sign out</button>
<a class="quiet" href="/">Stay signed in</a>
</div>`,
      });
}
