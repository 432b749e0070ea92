import type { CurrentPerson } from "@plumbline/contracts";

export type IdentityState =
  /** While the page is built, and for a moment after. */
  | { readonly kind: "unknown" }
  /** `hasExpired`: somebody was signed in, and must sign in again to go on. */
  | { readonly kind: "signed-out"; readonly hasExpired: boolean }
  | { readonly kind: "signed-in"; readonly person: CurrentPerson };

/** Signing in with whatever identity provider the server names. */
export type Identity = {
  readonly state: () => IdentityState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Leaves the page for the provider's form.
   * @param returnTo an address of this site, its fragment included
   */
  readonly signIn: (returnTo: string) => Promise<void>;
  /** On the callback page. @returns where the person was before, and who it is */
  readonly completeSignIn: () => Promise<{ readonly returnTo: string; readonly person: CurrentPerson }>;
  /** Leaves the page for the provider's own sign-out. */
  readonly signOut: () => Promise<void>;
  /** null when nobody is signed in, or the sign-in can no longer be renewed. */
  readonly accessToken: () => Promise<string | null>;
  /** The server did not accept the token. @returns whether a new one was had */
  readonly renew: () => Promise<boolean>;
};
