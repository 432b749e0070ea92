import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { milliseconds } from "@plumbline/motion";
import { type Act, defaultCamera } from "@plumbline/synthetic";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toTrace } from "../synth/to-trace.ts";

const COMMAND = path.resolve(import.meta.dirname, "../analyse.ts");

const ms = milliseconds;
const chair: readonly Act[] = [
  stand(1.5),
  { kind: "sitDown" },
  { kind: "sit", duration: ms(2000) },
  { kind: "sitToStand", hands: "crossed", repetitions: 6 },
  { kind: "sit", duration: ms(1000) },
];

let folder = "";
let file = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "plumbline-analyse-"));
  file = path.join(folder, "chair.json.gz");
  const { frames } = sceneOf(chair, { yaw: 90, chair: {}, fps: 15 });
  const origin = { id: "chair", source: "synthetic", framesPerSecond: 15, picture: defaultCamera.picture };
  await writeFile(file, gzipSync(JSON.stringify(toTrace(frames, origin))));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

type Outcome = { readonly code: number; readonly lines: readonly string[]; readonly complaint: string };

const analyse = (words: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...words], (_, output, complaint) => {
      resolve({ code: child.exitCode ?? -1, lines: output.split("\n").filter(Boolean), complaint });
    });
  });

const line = (outcome: Outcome): unknown => JSON.parse(outcome.lines[0] ?? "null");

test("[ASSESS-03] a filmed chair stand: the exercise's line, and the test's score, norm and validity", async () => {
  const outcome = await analyse(["--assessment", "chair_stand_30s", "--age", "72", "--sex", "female", file]);
  expect(outcome).toMatchObject({ code: 0, lines: [expect.anything()] });
  expect(line(outcome)).toMatchObject({
    file,
    exercise: "sit_to_stand",
    view: "side",
    reps: 6,
    partialReps: 0,
    holdSeconds: [],
    notMeasurable: null,
    assessment: "chair_stand_30s",
    score: 6,
    unit: "{#}/(30.s)",
    valid: true,
    reasons: [],
    norm: "below_average",
  });
});

test("without age and sex there is no norm; the exercise's line is the same with and without the test", async () => {
  const assessed = line(await analyse(["--assessment", "five_times_sit_to_stand", file]));
  const counted = await analyse(["--exercise", "sit_to_stand", file]);
  expect(assessed).toMatchObject({ assessment: "five_times_sit_to_stand", unit: "s", valid: true, norm: null });
  expect(assessed).toMatchObject(Object(line(counted)));
  expect(counted.lines[0]).not.toContain("assessment");
});

test("a file that cannot be read has its line, and the command fails", async () => {
  const outcome = await analyse(["--assessment", "single_leg_stance", path.join(folder, "none.json.gz")]);
  expect(outcome.code).toBe(1);
  expect(line(outcome)).toMatchObject({
    exercise: "single_leg_stand",
    error: expect.stringContaining("not a landmark"),
  });
});

test("wrong arguments: nothing on standard output, and how it is used on the other", async () => {
  const outcome = await analyse(["--assessment", "handstand", file]);
  expect(outcome).toMatchObject({ code: 1, lines: [] });
  expect(outcome.complaint).toContain('not "handstand"');
  expect(outcome.complaint).toContain("usage:");
});
