import { useCallback, useState } from "react";
import { site } from "../compose-site.ts";

type SignIn = {
  readonly begin: () => void;
  readonly isUnderWay: boolean;
  /** The provider could not be reached. */
  readonly hasFailed: boolean;
};

/** Leaves for the provider's form, and comes back to where the person was, fragment included. */
export const useSignIn = (): SignIn => {
  const [state, setState] = useState<"idle" | "under-way" | "failed">("idle");
  const begin = useCallback(() => {
    setState("under-way");
    const { pathname, hash } = window.location;
    site()
      .identity.signIn(`${pathname}${hash}`)
      .catch(() => setState("failed"));
  }, []);
  return { begin, isUnderWay: state === "under-way", hasFailed: state === "failed" };
};
