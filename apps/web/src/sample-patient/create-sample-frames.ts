import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { createTrailingPreview, type FrameSource, FrameSourceError, type TrailingPreview } from "@plumbline/pose-tfjs";
import type { Camera, Performance, SyntheticBody } from "@plumbline/synthetic";
import { type Belongings, belongingsOf } from "./belongings.ts";
import { advanceMotion, type MotionMoment } from "./motion-clock.ts";
import type { PatientScene } from "./patient-scene.ts";

/** A camera would give no more than this; the rest of the machine's time is left to the page. */
const SHORTEST_STEP = 1000 / 30;

export type SampleFramesOptions = {
  readonly performance: Performance;
  readonly camera: Camera;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** For tests: the drawing, and what follows from time. */
  readonly openScene?: (
    canvas: HTMLCanvasElement,
    camera: Camera,
    first: SyntheticBody,
    belongings: Belongings,
  ) => Promise<PatientScene>;
  readonly now?: () => number;
  readonly pause?: (duration: number) => Promise<void>;
  readonly capture?: (canvas: HTMLCanvasElement, at: Milliseconds) => VideoFrame | ImageBitmap;
  readonly openPreview?: () => TrailingPreview;
};

/** The renderer is large: it is fetched when somebody asks for the sample patient. */
const openThreeScene: NonNullable<SampleFramesOptions["openScene"]> = async (canvas, camera, first, belongings) => {
  const { openPatientScene } = await import("./patient-scene.ts");
  return openPatientScene(canvas, camera, first, belongings);
};

const pauseFor = (duration: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, duration);
  });

const captureVideoFrame = (canvas: HTMLCanvasElement, at: Milliseconds): VideoFrame =>
  new VideoFrame(canvas, { timestamp: Math.round(at * 1000) });

/**
 * The sample patient as a source of pictures. Each picture is drawn when the detector asks for it and carries the
 * performance's own time; the source ends with the performance.
 */
export const createSampleFrames = (options: SampleFramesOptions): FrameSource => {
  const { performance: script, camera, width, height } = options;
  const { openScene = openThreeScene, pause = pauseFor, capture = captureVideoFrame } = options;
  const { openPreview = createTrailingPreview } = options;
  const now = options.now ?? (() => globalThis.performance.now());
  const picture = { width, height };
  let canvas: HTMLCanvasElement | null = null;
  let scene: PatientScene | null = null;
  let preview: TrailingPreview | null = null;
  let moment: MotionMoment | null = null;
  let isClosed = false;

  const waitForTurn = async (): Promise<void> => {
    if (moment === null) return;
    const early = SHORTEST_STEP - (now() - moment.real);
    if (early > 0) await pause(early);
  };

  return {
    pacing: "every-frame",
    get preview() {
      return preview?.canvas ?? null;
    },
    open: async () => {
      const surface = document.createElement("canvas");
      surface.width = width;
      surface.height = height;
      const opened = await openScene(surface, camera, script.bodyAt(milliseconds(0)), belongingsOf(script)).catch(
        (error: unknown) => {
          throw new FrameSourceError("video-unreadable", error instanceof Error ? error.message : String(error));
        },
      );
      if (isClosed) {
        opened.dispose();
        return;
      }
      canvas = surface;
      preview = openPreview();
      scene = opened;
    },
    next: async () => {
      await waitForTurn();
      if (isClosed || scene === null || canvas === null) return null;
      const next = advanceMotion(moment, milliseconds(now()));
      if (next.motion > script.duration) return null;
      moment = next;
      scene.render(script.bodyAt(next.motion), next.motion);
      preview?.push(canvas, picture);
      return { image: capture(canvas, next.motion), at: next.motion, picture };
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      scene?.dispose();
      scene = null;
    },
  };
};
