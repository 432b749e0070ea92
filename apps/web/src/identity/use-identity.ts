import { useSyncExternalStore } from "react";
import { site } from "../compose-site.ts";
import type { IdentityState } from "./identity.ts";

const unknown: IdentityState = { kind: "unknown" };
const subscribe = (listener: () => void) => site().identity.subscribe(listener);

/** Who is signed in. */
export const useIdentity = (): IdentityState =>
  useSyncExternalStore(
    subscribe,
    () => site().identity.state(),
    () => unknown,
  );
