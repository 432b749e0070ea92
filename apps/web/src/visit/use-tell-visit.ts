import type { SessionView, VisitInput } from "@plumbline/session";
import { useEffect, useRef } from "react";
import { inputOfView } from "./input-of-view.ts";

/** Tells the visit what becomes of the session that runs, each thing once. */
export const useTellVisit = (view: SessionView | null, dispatch: (input: VisitInput) => void): void => {
  const told = useRef("");
  useEffect(() => {
    const input = view === null ? null : inputOfView(view);
    const words = input === null ? "" : JSON.stringify(input);
    if (words === told.current) return;
    told.current = words;
    if (input !== null) dispatch(input);
  }, [view, dispatch]);
};
