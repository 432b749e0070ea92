import type { CurrentPerson, WebConfiguration } from "@plumbline/contracts";
import type { User, UserManager } from "oidc-client-ts";
import type { Identity, IdentityState } from "./identity.ts";
import { forgetPerson, recallPerson, rememberPerson } from "./person-memory.ts";

/** The provider vouched for somebody whom the server does not know, or could not be asked about. */
export class UnknownPersonError extends Error {
  constructor() {
    super("the server does not know who signed in");
    this.name = "UnknownPersonError";
  }
}

export type OidcIdentityParts = {
  readonly fetchConfig: () => Promise<WebConfiguration>;
  /** Asks the server who a token belongs to; null where it does not say. */
  readonly fetchPerson: (accessToken: string) => Promise<CurrentPerson | null>;
  /** The tab's own, like `https://plumbline.example`. */
  readonly origin: string;
  /** Ends with the tab. */
  readonly storage: Storage;
};

const hasReturnTo = (value: unknown): value is { readonly returnTo: string } =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "returnTo") === "string";

/** An address of this site and of no other, whatever was put there. */
const returnToOf = (state: unknown): string =>
  hasReturnTo(state) && /^\/(?![/\\])/.test(state.returnTo) ? state.returnTo : "/";

/** Authorization code and PKCE by `oidc-client-ts`; tokens live in the tab's session storage and end with it. */
export const createOidcIdentity = ({ fetchConfig, fetchPerson, origin, storage }: OidcIdentityParts): Identity => {
  const listeners = new Set<() => void>();
  // Whoever signed in in this tab stays so without a network, so that a session is kept for them.
  const recalled = recallPerson(storage);
  let current: IdentityState =
    recalled === null ? { kind: "signed-out", hasExpired: false } : { kind: "signed-in", person: recalled };
  let managing: Promise<UserManager> | null = null;

  const become = (state: IdentityState): void => {
    current = state;
    for (const listener of listeners) listener();
  };
  const expire = (): void => {
    if (current.kind !== "signed-in") return;
    forgetPerson(storage);
    become({ kind: "signed-out", hasExpired: true });
  };

  const manager = (): Promise<UserManager> => {
    managing ??= Promise.all([fetchConfig(), import("./oidc-manager.ts")]).then(
      ([config, { createManager, isRefusedByProvider }]) => {
        const made = createManager(config, origin, storage);
        made.events.addSilentRenewError((error) => {
          if (isRefusedByProvider(error)) expire();
        });
        return made;
      },
    );
    managing.catch(() => {
      managing = null;
    });
    return managing;
  };

  const renewWith = async (made: UserManager): Promise<User | null> => {
    const user = await made.getUser();
    if (user?.refresh_token === undefined) return null;
    const { isRefusedByProvider } = await import("./oidc-manager.ts");
    return made.signinSilent().catch((error: unknown) => {
      // Anything else is a network that may come back.
      if (isRefusedByProvider(error)) return null;
      throw error;
    });
  };

  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: async (returnTo) => (await manager()).signinRedirect({ state: { returnTo } }),
    completeSignIn: async () => {
      const user = await (await manager()).signinRedirectCallback();
      const person = await fetchPerson(user.access_token);
      if (person === null) throw new UnknownPersonError();
      rememberPerson(storage, person);
      become({ kind: "signed-in", person });
      return { returnTo: returnToOf(user.state), person };
    },
    signOut: async () => {
      forgetPerson(storage);
      const made = await manager();
      await made.signoutRedirect().catch(() => made.removeUser());
      become({ kind: "signed-out", hasExpired: false });
    },
    accessToken: async () => {
      if (current.kind !== "signed-in") return null;
      const made = await manager();
      const user = await made.getUser();
      if (user !== null && user.expired !== true) return user.access_token;
      const renewed = await renewWith(made);
      if (renewed === null) expire();
      return renewed?.access_token ?? null;
    },
    renew: async () => {
      const user = await renewWith(await manager());
      if (user === null) expire();
      return user !== null;
    },
  };
};
