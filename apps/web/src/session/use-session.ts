import type { SessionCommand, SessionView } from "@plumbline/session";
import { useCallback, useEffect, useState } from "react";
import { keepScreenOn } from "../adapters/screen-wake-lock.ts";
import { type ComposedSession, composeSession, type SessionRequest } from "../compose-session.ts";
import type { Preview } from "./stage/preview-picture.tsx";

type Session = {
  /** null before the session runs. */
  readonly view: SessionView | null;
  readonly preview: Preview | null;
  readonly send: (command: SessionCommand) => void;
};

type Running = { readonly composed: ComposedSession; readonly view: SessionView };

/** Runs one session as long as the screen is there; a new request is a new session. */
export const useSession = (request: SessionRequest | null): Session => {
  const [running, setRunning] = useState<Running | null>(null);

  useEffect(() => {
    if (request === null) return;
    const composed = composeSession(request);
    const unsubscribe = composed.session.subscribe((view) => setRunning({ composed, view }));
    setRunning({ composed, view: composed.session.view() });
    const letScreenSleep = keepScreenOn();
    return () => {
      unsubscribe();
      composed.session.close();
      letScreenSleep();
      setRunning(null);
    };
  }, [request]);

  const session = running?.composed.session;
  const send = useCallback((command: SessionCommand) => session?.dispatch(command), [session]);
  return { view: running?.view ?? null, preview: running?.composed.preview() ?? null, send };
};
