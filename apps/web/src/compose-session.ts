import { dayOf } from "@plumbline/clinical";
import type { Exercise } from "@plumbline/exercises";
import { createCameraFrames, createVideoFileFrames, type FrameSource } from "@plumbline/pose-tfjs";
import { type RunningSession, runSession } from "@plumbline/session";
import type { CueLine, PoseSource, SessionStore } from "@plumbline/session/ports";
import { defaultCamera, fallPerformance, isSampleExercise, samplePerformance } from "@plumbline/synthetic";
import { captionedCue } from "./adapters/captioned-cue.ts";
import { createDiscardingSessionStore } from "./adapters/discarding-session-store.ts";
import { createImpactDiary, type ImpactDiary } from "./adapters/impact-diary.ts";
import { createIndexedDbSessionStore } from "./adapters/indexed-db-session-store.ts";
import { createManualSource } from "./adapters/manual-source.ts";
import { createPerformanceClock } from "./adapters/performance-clock.ts";
import { createSpeechCue } from "./adapters/speech-cue.ts";
import { composePoseSource } from "./compose-pose-source.ts";
import { patientOf, site } from "./compose-site.ts";
import { createSampleFrames } from "./sample-patient/create-sample-frames.ts";
import { samplePicture } from "./sample-patient/sample-picture.ts";
import { SAMPLE_REPETITIONS } from "./session/dose-of.ts";
import { impactsOf } from "./session/impacts-of.ts";
import { isTimed, planSession, type VisitOrder } from "./session/plan-session.ts";
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
  /** UX-02: shows what is said. */
  readonly onSaid?: (words: string) => void;
  /** Of a patient's own visit; null where somebody only tries an exercise out. */
  readonly visit: VisitOrder | null;
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

/** The sample patient was asked for what no camera sees (§4.2, timer mode): our code was wrong. */
export class UnsampledExerciseError extends Error {
  constructor(exerciseId: string) {
    super(`nobody shows ${exerciseId} to a camera`);
    this.name = "UnsampledExerciseError";
  }
}

const openFrames = ({ choice, exercise, file }: SessionRequest): FrameSource => {
  switch (choice.source) {
    case "camera":
      return createCameraFrames();
    case "file":
      if (file === null) throw new MissingVideoError();
      return createVideoFileFrames(file);
    case "sample": {
      const { id } = exercise;
      if (!isSampleExercise(id)) throw new UnsampledExerciseError(id);
      const picture = samplePicture();
      if (choice.performance === "falls") {
        const performance = fallPerformance(choice.view);
        return createSampleFrames({ performance, camera: { ...defaultCamera, picture }, ...picture });
      }
      const repetitions = exercise.spec.movement.kind === "hold" ? 1 : SAMPLE_REPETITIONS;
      return createSampleFrames({
        performance: samplePerformance({
          exerciseId: id,
          view: choice.view,
          repetitions: choice.performance === "walks" ? 0 : repetitions,
        }),
        camera: { ...defaultCamera, picture },
        ...picture,
      });
    }
  }
};

/** The camera stays off where it measures nothing. */
const openSource = (request: SessionRequest): Pick<ComposedSession, "preview"> & { readonly source: PoseSource } => {
  const { choice, exercise } = request;
  if (isTimed(exercise, choice.source)) return { source: createManualSource(), preview: () => null };
  const frames = openFrames(request);
  return { source: composePoseSource(choice.source, frames), preview: () => frames.preview };
};

type Patient = { readonly subject: string; readonly impacts: ImpactDiary };

const signedInPatient = (): Patient | null => {
  const subject = patientOf(site().identity.state());
  return subject === null ? null : { subject, impacts: createImpactDiary(window.localStorage, subject) };
};

/** A patient's sessions are kept and sent; a visitor's, and a therapist's own try, are not. */
const storeOf = (patient: Patient | null): SessionStore => {
  if (patient === null) return createDiscardingSessionStore();
  const store = createIndexedDbSessionStore(site().keeper, patient.subject);
  let areImpactsNoted = false;
  return {
    save: (record, isFinal) => {
      if (!areImpactsNoted) patient.impacts.add(dayOf(record.startedAt), impactsOf(record));
      areImpactsNoted = true;
      return store.save(record, isFinal);
    },
  };
};

/** The one place in the browser where adapters meet session's ports. */
export const composeSession = (request: SessionRequest): ComposedSession => {
  const patient = signedInPatient();
  const { source, preview } = openSource(request);
  const { locale, toWords, onSaid } = request;
  const speech = createSpeechCue({ synthesis: window.speechSynthesis, locale, toWords });
  const session = runSession({
    plan: planSession(request, (day) => patient?.impacts.impactsOn(day) ?? 0),
    source,
    clock: createPerformanceClock(),
    cue: onSaid === undefined ? speech : captionedCue(speech, toWords, onSaid),
    store: storeOf(patient),
    // The keeper knows, and the summary says so.
    onSaveFailed: () => undefined,
  });
  return { session, preview };
};
