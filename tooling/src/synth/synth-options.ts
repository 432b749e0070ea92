import { parseArgs } from "node:util";
import { EXERCISE_IDS, findExercise } from "@plumbline/exercises";
import { type Degrees, degrees } from "@plumbline/motion";
import {
  isSampleExercise,
  type NoiseLevel,
  recommendedView,
  type SampleExerciseId,
  type SampleView,
  YAW_OF_VIEW,
} from "@plumbline/synthetic";

export type SynthOptions = {
  readonly exercise: SampleExerciseId;
  readonly view: SampleView;
  /** null: as the view has it. */
  readonly yaw: Degrees | null;
  readonly repetitions: number;
  /** In the unit of the exercise's signal. null: what is comfortable for the exercise. */
  readonly range: number | null;
  readonly pace: number;
  readonly stoop: Degrees;
  readonly framesPerSecond: number;
  readonly noise: NoiseLevel;
  readonly seed: number;
  readonly out: string;
};

/** What the user asked for makes no sense; the message says which option and what it takes. */
export class SynthUsageError extends Error {
  override readonly name = "SynthUsageError";
}

export const SYNTH_USAGE = `npm run synth -- --exercise squat --view front --out FILE.json.gz [options]
  --exercise ID   ${EXERCISE_IDS.filter(isSampleExercise).join(", ")}
  --out FILE      the trace, gzip-compressed JSON
  --view VIEW     front, oblique or side (default: what is recommended for the exercise)
  --yaw DEGREES   turned otherwise than a view: 0 faces the camera, 90 shows it the right side, --yaw=-90 the left
  --reps N        repetitions or holds, of each side where sides alternate (default 5; 0 only walks in, stands and leaves)
  --range AMOUNT  how far, in the unit of the exercise's signal (a share of H or T, degrees, shoulder widths,
                  half stances; of a hold, what is held); default: comfortable. --depth is its older name
  --tempo FACTOR  how long movements take: 1 comfortable (default), 2 twice as long
  --stoop DEGREES how far the upper back is rounded (default 0)
  --fps N         frames a second (default 30)
  --noise LEVEL   none, low or high (default low)
  --seed N        another seed, another sway and noise (default 1)`;

const isView = (text: string): text is SampleView => Object.hasOwn(YAW_OF_VIEW, text);
const isNoise = (text: string): text is NoiseLevel => text === "none" || text === "low" || text === "high";

const readNumber = (option: string, text: string, from: number, to: number): number => {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= from && value <= to) return value;
  throw new SynthUsageError(`--${option} takes a number from ${from} to ${to}, not "${text}"`);
};

const readWhole = (option: string, text: string, from: number, to: number): number => {
  const value = readNumber(option, text, from, to);
  if (Number.isInteger(value)) return value;
  throw new SynthUsageError(`--${option} takes a whole number, not "${text}"`);
};

const parseWords = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        exercise: { type: "string", default: "" },
        view: { type: "string" },
        yaw: { type: "string" },
        out: { type: "string", default: "" },
        reps: { type: "string", default: "5" },
        range: { type: "string" },
        depth: { type: "string" },
        tempo: { type: "string", default: "1" },
        stoop: { type: "string", default: "0" },
        fps: { type: "string", default: "30" },
        noise: { type: "string", default: "low" },
        seed: { type: "string", default: "1" },
      },
    }).values;
  } catch (error) {
    throw new SynthUsageError(error instanceof Error ? error.message : String(error));
  }
};

const readExercise = (id: string): SampleExerciseId => {
  const exercise = findExercise(id);
  if (exercise === null) throw new SynthUsageError(`--exercise "${id}" is unknown`);
  if (!isSampleExercise(exercise.id)) throw new SynthUsageError(`--exercise "${id}" cannot be shown to a camera`);
  return exercise.id;
};

/** What a body can do of it, the exercise's own acts say. */
const readRange = (option: string, text: string | undefined): number | null =>
  text === undefined ? null : readNumber(option, text, 0.001, 180);

/** @throws {SynthUsageError} */
export const readSynthOptions = (words: readonly string[]): SynthOptions => {
  const { exercise: id, out, reps, range, depth, tempo, stoop, fps, noise, seed, yaw, ...asked } = parseWords(words);
  const exercise = readExercise(id);
  const view = asked.view ?? recommendedView(exercise);
  if (!isView(view)) throw new SynthUsageError(`--view takes front, oblique or side, not "${view}"`);
  if (!isNoise(noise)) throw new SynthUsageError(`--noise takes none, low or high, not "${noise}"`);
  if (!out.endsWith(".json.gz")) throw new SynthUsageError(`--out takes a file that ends in .json.gz, not "${out}"`);
  return {
    exercise,
    view,
    yaw: yaw === undefined ? null : degrees(readNumber("yaw", yaw, -180, 180)),
    repetitions: readWhole("reps", reps, 0, 100),
    range: readRange("range", range) ?? readRange("depth", depth),
    pace: readNumber("tempo", tempo, 0.2, 5),
    stoop: degrees(readNumber("stoop", stoop, 0, 45)),
    framesPerSecond: readNumber("fps", fps, 1, 120),
    noise,
    seed: readWhole("seed", seed, 0, 2 ** 31),
    out,
  };
};
