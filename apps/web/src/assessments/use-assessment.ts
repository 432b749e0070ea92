import type { AssessmentCommand, AssessmentView } from "@plumbline/session";
import { useCallback, useEffect, useState } from "react";
import { keepScreenOn } from "../adapters/screen-wake-lock.ts";
import {
  type AssessmentRequest,
  type ComposedAssessment,
  composeAssessment,
  type Keeping,
} from "../compose-assessment.ts";
import type { Preview } from "../session/stage/preview-picture.tsx";

type Assessment = {
  /** null before the test runs. */
  readonly view: AssessmentView | null;
  readonly preview: Preview | null;
  readonly keeping: Keeping;
  readonly send: (command: AssessmentCommand) => void;
};

type Running = { readonly composed: ComposedAssessment; readonly view: AssessmentView };

/** Runs one test as long as the screen is there; a new request is a new test. */
export const useAssessment = (request: AssessmentRequest | null): Assessment => {
  const [running, setRunning] = useState<Running | null>(null);
  const [keeping, setKeeping] = useState<Keeping>("nobody");

  useEffect(() => {
    if (request === null) return;
    setKeeping("nobody");
    const composed = composeAssessment(request, setKeeping);
    const unsubscribe = composed.assessment.subscribe((view) => setRunning({ composed, view }));
    setRunning({ composed, view: composed.assessment.view() });
    const letScreenSleep = keepScreenOn();
    return () => {
      unsubscribe();
      composed.assessment.close();
      letScreenSleep();
      setRunning(null);
    };
  }, [request]);

  const assessment = running?.composed.assessment;
  const send = useCallback((command: AssessmentCommand) => assessment?.dispatch(command), [assessment]);
  return { view: running?.view ?? null, preview: running?.composed.preview() ?? null, keeping, send };
};
