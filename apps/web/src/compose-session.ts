import type { Exercise } from "@plumbline/exercises";
import type { PictureSize } from "@plumbline/motion";
import {
  createBlazePoseSource,
  createCameraFrames,
  createVideoFileFrames,
  type FrameSource,
} from "@plumbline/pose-tfjs";
import { type RunningSession, runSession, type SessionPlan } from "@plumbline/session";
import type { CueLine, SessionStore } from "@plumbline/session/ports";
import { defaultCamera, samplePerformance } from "@plumbline/synthetic";
import { createDiscardingSessionStore } from "./adapters/discarding-session-store.ts";
import { createIndexedDbSessionStore } from "./adapters/indexed-db-session-store.ts";
import { createPerformanceClock } from "./adapters/performance-clock.ts";
import { createSpeechCue } from "./adapters/speech-cue.ts";
import { patientOf, type Site, site } from "./compose-site.ts";
import { createSampleFrames } from "./sample-patient/create-sample-frames.ts";
import { deviceClassOf } from "./session/device-class.ts";
import { doseOf, SAMPLE_REPETITIONS } from "./session/dose-of.ts";
import { localDateTime } from "./session/local-date-time.ts";
import { newSessionId } from "./session/new-session-id.ts";
import type { SessionChoice } from "./session/session-choice.ts";

/** What a patient decided before the session begins. */
export type SessionRequest = {
  readonly choice: SessionChoice;
  readonly exercise: Exercise;
  /** The video that the patient picked; null for the other sources. */
  readonly file: Blob | null;
  readonly replayConsent: boolean;
  readonly isVoiceOn: boolean;
  readonly locale: string;
  readonly toWords: (line: CueLine) => string;
};

export type ComposedSession = {
  readonly session: RunningSession;
  /** What the page shows: exactly what the detector sees. null until the source is open. */
  readonly preview: () => MediaStream | HTMLCanvasElement | null;
};

/** A video session was asked for without a video: our code was wrong. */
export class MissingVideoError extends Error {
  constructor() {
    super("a session from a file needs its file");
    this.name = "MissingVideoError";
  }
}

/** Enough for the detector, which looks at 256 × 256, and cheap to draw without a GPU. */
const WIDE: PictureSize = { width: 960, height: 540 };
/** On an upright screen the picture leaves room for the count below it. */
const UPRIGHT: PictureSize = { width: 540, height: 720 };

/** A picture of about the shape that it is shown in, so that the sample patient fills a phone as well as a monitor. */
const samplePicture = (): PictureSize => (window.innerWidth >= window.innerHeight ? WIDE : UPRIGHT);

const openFrames = ({ choice, exercise, file }: SessionRequest): FrameSource => {
  switch (choice.source) {
    case "camera":
      return createCameraFrames();
    case "file":
      if (file === null) throw new MissingVideoError();
      return createVideoFileFrames(file);
    case "sample": {
      const picture = samplePicture();
      const repetitions = exercise.spec.movement.kind === "hold" ? 1 : SAMPLE_REPETITIONS;
      return createSampleFrames({
        performance: samplePerformance({
          exerciseId: exercise.id,
          view: choice.view,
          repetitions: choice.performance === "walks" ? 0 : repetitions,
        }),
        camera: { ...defaultCamera, picture },
        ...picture,
      });
    }
  }
};

const planOf = ({ choice, exercise, replayConsent, isVoiceOn }: SessionRequest): SessionPlan => {
  const startedAt = new Date();
  return {
    sessionId: newSessionId(startedAt.getTime(), crypto.getRandomValues(new Uint8Array(16))),
    startedAt: localDateTime(startedAt),
    exercise,
    dose: doseOf(exercise, choice.source),
    source: choice.source,
    device: deviceClassOf({
      hasFinePointer: window.matchMedia("(pointer: fine)").matches,
      width: window.screen.width,
      height: window.screen.height,
    }),
    programVersion: null,
    replayConsent,
    isVoiceOn,
  };
};

/** A patient's sessions are kept and sent; a visitor's, and a therapist's own try, are not. */
const storeOf = ({ identity, keeper }: Site): SessionStore => {
  const subject = patientOf(identity.state());
  return subject === null ? createDiscardingSessionStore() : createIndexedDbSessionStore(keeper, subject);
};

/** The one place in the browser where adapters meet session's ports. */
export const composeSession = (request: SessionRequest): ComposedSession => {
  const frames = openFrames(request);
  const session = runSession({
    plan: planOf(request),
    source: createBlazePoseSource({
      kind: request.choice.source,
      frames,
      workerUrl: "/pose/pose-worker.js",
      assetsUrl: "/pose/",
    }),
    clock: createPerformanceClock(),
    cue: createSpeechCue({
      synthesis: window.speechSynthesis,
      locale: request.locale,
      toWords: request.toWords,
    }),
    store: storeOf(site()),
    // The keeper knows, and the summary says so.
    onSaveFailed: () => undefined,
  });
  return { session, preview: () => frames.preview };
};
