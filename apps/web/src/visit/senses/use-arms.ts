import type { SessionView } from "@plumbline/session";
import { useCallback, useEffect, useMemo, useState } from "react";
import { composeArmSource } from "../../compose-arm-source.ts";
import { createArmListener } from "./arm-listener.ts";
import type { Arms } from "./senses.ts";

/** Of these the session's own camera still looks. */
const LOOKING = ["opening", "set-up", "countdown", "active", "resting", "paused"];

const looks = (view: SessionView | null): boolean => view !== null && LOOKING.includes(view.phase);

/**
 * UX-04: hands-free answers. While a session stands still they are read from its own frames; while there is none, from a
 * camera of its own, once the patient has turned one on in this visit.
 * @param isAsking there is something to answer
 */
export const useArms = (isAsking: boolean, view: SessionView | null): Arms => {
  const listener = useMemo(createArmListener, []);
  const [isWanted, setWanted] = useState(false);
  const [own, setOwn] = useState<"opening" | "on" | "failed" | null>(null);
  const isLooking = looks(view);
  const hasCamera = isLooking && view?.frame != null;
  useEffect(() => {
    if (hasCamera) setWanted(true);
  }, [hasCamera]);

  const frame = isAsking && isLooking ? (view?.frame ?? null) : null;
  useEffect(() => {
    if (frame !== null) listener.take(frame);
  }, [frame, listener]);

  const opensOwn = isWanted && isAsking && !isLooking;
  useEffect(() => {
    if (!opensOwn) return;
    setOwn("opening");
    const source = composeArmSource();
    const unsubscribe = source.subscribe((event) => {
      if (event.type === "frame.detected") {
        setOwn("on");
        listener.take(event.frame);
      }
      if (event.type === "source.failed") {
        setOwn("failed");
        setWanted(false);
      }
    });
    return () => {
      unsubscribe();
      source.close();
      setOwn((state) => (state === "failed" ? state : null));
    };
  }, [opensOwn, listener]);

  const turnOn = useCallback(() => setWanted(true), []);
  const state = hasCamera ? "on" : (own ?? (isWanted ? "opening" : "off"));
  return useMemo(
    () => ({ state, turnOn, listen: listener.listen, startQuestion: listener.startQuestion }),
    [state, turnOn, listener],
  );
};
