/**
 * `npm run --silent analyse -- --exercise ID FILE…`: one JSON line for each landmark trace (.json.gz) or video file,
 * from the very engine, and for videos the very detector, of the app. `--assessment TEST` scores a test, too.
 */
import path from "node:path";
import { catalogue, type Exercise, findExercise } from "@plumbline/exercises";
import { analyseRecording } from "@plumbline/motion";
import { assessRecording } from "@plumbline/session";
import {
  ANALYSE_USAGE,
  type AnalyseOptions,
  AnalyseUsageError,
  readAnalyseOptions,
  type TestRequest,
} from "./analyse/analyse-options.ts";
import { readTrace } from "./analyse/read-trace.ts";
import { reportAssessment } from "./analyse/report-assessment.ts";
import { reportRecording } from "./analyse/report-recording.ts";
import { createVideoDetector, type VideoDetector } from "./detect-video/video-detector.ts";

const isTrace = (file: string): boolean => file.endsWith(".json.gz");

type Work = { readonly exercise: Exercise; readonly assessment: TestRequest | null; readonly videos: VideoDetector };

const analyseFile = async (file: string, { exercise, assessment, videos }: Work): Promise<object> => {
  const frames = isTrace(file) ? await readTrace(file) : await videos.detectVideo(path.resolve(file));
  const { id, spec } = exercise;
  const analysis = analyseRecording(frames, spec);
  const report = reportRecording(file, id, analysis);
  if (assessment === null) return report;
  const { test, person } = assessment;
  const result = assessRecording(test, { frames, spec, analysis }, person);
  return { ...report, ...reportAssessment(test, result, person !== null) };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns whether every file could be analysed */
const analyseFiles = async ({ files, exercise: id, assessment }: AnalyseOptions): Promise<boolean> => {
  const exercise = findExercise(id);
  const known = catalogue.map((entry) => entry.id).join(", ");
  const videos = createVideoDetector();
  let isComplete = true;
  try {
    for (const file of files) {
      const report = exercise
        ? await analyseFile(file, { exercise, assessment, videos }).catch((error) => ({
            file,
            exercise: id,
            error: messageOf(error),
          }))
        : { file, exercise: id, error: `unknown exercise; known are ${known}` };
      if ("error" in report) isComplete = false;
      console.log(JSON.stringify(report));
    }
  } finally {
    await videos.close();
  }
  return isComplete;
};

try {
  process.exitCode = (await analyseFiles(readAnalyseOptions(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof AnalyseUsageError)) throw error;
  console.error(`${error.message}\n${ANALYSE_USAGE}`);
  process.exitCode = 1;
}
