/**
 * `npm run --silent analyse -- --exercise ID FILE…`: one JSON line for each landmark trace (.json.gz) or video file,
 * from the very engine, and for videos the very detector, of the app.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { catalogue, type Exercise, findExercise } from "@plumbline/exercises";
import { analyseRecording } from "@plumbline/motion";
import { readTrace } from "./analyse/read-trace.ts";
import { reportRecording } from "./analyse/report-recording.ts";
import { createVideoDetector, type VideoDetector } from "./detect-video/video-detector.ts";

const USAGE = "usage: npm run --silent analyse -- --exercise ID FILE…";

const isTrace = (file: string): boolean => file.endsWith(".json.gz");

const analyseFile = async (file: string, exercise: Exercise, videos: VideoDetector): Promise<object> => {
  const frames = isTrace(file) ? await readTrace(file) : await videos.detectVideo(path.resolve(file));
  return reportRecording(file, exercise.id, analyseRecording(frames, exercise.spec));
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns whether every file could be analysed */
const analyseFiles = async (files: readonly string[], id: string): Promise<boolean> => {
  const exercise = findExercise(id);
  const known = catalogue.map((entry) => entry.id).join(", ");
  const videos = createVideoDetector();
  let isComplete = true;
  try {
    for (const file of files) {
      const report = exercise
        ? await analyseFile(file, exercise, videos).catch((error) => ({ file, exercise: id, error: messageOf(error) }))
        : { file, exercise: id, error: `unknown exercise; known are ${known}` };
      if ("error" in report) isComplete = false;
      console.log(JSON.stringify(report));
    }
  } finally {
    await videos.close();
  }
  return isComplete;
};

const readArguments = (): { readonly exercise: string; readonly files: readonly string[] } | null => {
  try {
    const { values, positionals } = parseArgs({ options: { exercise: { type: "string" } }, allowPositionals: true });
    return values.exercise && positionals.length > 0 ? { exercise: values.exercise, files: positionals } : null;
  } catch (error) {
    console.error(messageOf(error));
    return null;
  }
};

const request = readArguments();
if (request === null) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  process.exitCode = (await analyseFiles(request.files, request.exercise)) ? 0 : 1;
}
