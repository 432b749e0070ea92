import { type AssessmentResult, bareResult, type PatientEvent } from "@plumbline/clinical";
import { createCameraFrames, createVideoFileFrames, type FrameSource } from "@plumbline/pose-tfjs";
import { type AssessmentPlan, type RunningAssessment, runAssessment } from "@plumbline/session";
import type { CueLine } from "@plumbline/session/ports";
import { defaultCamera, sampleTestPerformance } from "@plumbline/synthetic";
import { createPerformanceClock } from "./adapters/performance-clock.ts";
import { createSpeechCue } from "./adapters/speech-cue.ts";
import { happening } from "./chart/happening.ts";
import { composePoseSource } from "./compose-pose-source.ts";
import { MissingVideoError } from "./compose-session.ts";
import { createSampleFrames } from "./sample-patient/create-sample-frames.ts";
import { samplePicture } from "./sample-patient/sample-picture.ts";

/** What became of a result: nobody to tell it to, on its way to this device's store, kept there, or lost. */
export type Keeping = "nobody" | "keeping" | "kept" | "failed";

/** What a patient decided before the test begins. */
export type AssessmentRequest = {
  readonly plan: AssessmentPlan;
  /** The video that the patient picked; null for the other sources. */
  readonly file: Blob | null;
  readonly locale: string;
  readonly toWords: (line: CueLine) => string;
  /** Into the patient's chart; null for visitors and therapists. */
  readonly tell: ((event: PatientEvent) => Promise<void>) | null;
};

export type ComposedAssessment = {
  readonly assessment: RunningAssessment;
  /** What the page shows: exactly what the detector sees. null until the source is open. */
  readonly preview: () => MediaStream | HTMLCanvasElement | null;
};

const openFrames = ({ plan, file }: AssessmentRequest): FrameSource => {
  switch (plan.source) {
    case "camera":
      return createCameraFrames();
    case "file":
      if (file === null) throw new MissingVideoError();
      return createVideoFileFrames(file);
    case "sample": {
      const picture = samplePicture();
      const performance = sampleTestPerformance({ test: plan.test });
      return createSampleFrames({ performance, camera: { ...defaultCamera, picture }, ...picture });
    }
  }
};

/** ASSESS-03: a result becomes an event of the chart. */
export const tellResult = async (
  tell: AssessmentRequest["tell"],
  result: AssessmentResult,
  onKeeping: (keeping: Keeping) => void,
): Promise<void> => {
  if (tell === null) return onKeeping("nobody");
  onKeeping("keeping");
  await tell({ ...happening(new Date()), kind: "assessment", result: bareResult(result) }).then(
    () => onKeeping("kept"),
    () => onKeeping("failed"),
  );
};

/** Where adapters meet the ports of a guided test. */
export const composeAssessment = (
  request: AssessmentRequest,
  onKeeping: (keeping: Keeping) => void,
): ComposedAssessment => {
  const { plan, locale, toWords, tell } = request;
  const frames = openFrames(request);
  const assessment = runAssessment({
    plan,
    source: composePoseSource(plan.source, frames),
    clock: createPerformanceClock(),
    cue: createSpeechCue({ synthesis: window.speechSynthesis, locale, toWords }),
    onResult: (result) => void tellResult(tell, result, onKeeping),
  });
  return { assessment, preview: () => frames.preview };
};
