import { useSyncExternalStore } from "react";

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

/** The address after "#"; null while the page is built, where there is no address. */
export const useFragment = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => null,
  );
