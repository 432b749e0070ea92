import { useEffect } from "react";
import type { Loaded } from "../api/use-loaded.ts";
import type { Known } from "./known/known.ts";

/** Calls once when the server shows nothing any more, so that the caseload forgets the patient too. */
export const useWhenGone = (loaded: Loaded<unknown> | Known<unknown>, onGone: () => void): void => {
  const isGone = loaded.kind === "failed" && loaded.failure === "not-found";
  useEffect(() => {
    if (isGone) onGone();
  }, [isGone, onGone]);
};
