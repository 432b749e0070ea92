import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type Landmark, type LandmarkSet, milliseconds, type PoseFrame } from "@plumbline/motion";
import { z } from "zod";

const inflate = promisify(gunzip);

const LANDMARKS = 33;
const joint = z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable();
const joints = z.array(joint).length(LANDMARKS).nullable();

/** The trace format: pixels for `kp`, metres for `world`, milliseconds for `t`; each joint is x, y, z and a score. */
const trace = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  frames: z.array(z.object({ t: z.number(), kp: joints, world: joints })),
});

/** The file is not a gzip-compressed landmark trace. */
export class TraceUnreadableError extends Error {
  constructor(detail: string) {
    super(`not a landmark trace: ${detail}`);
    this.name = "TraceUnreadableError";
  }
}

type Joint = z.infer<typeof joint>;

const toLandmark = (values: Joint): Landmark | null => {
  if (values === null) return null;
  const [x, y, z, visibility] = values;
  return { x, y, z, visibility };
};

const toLandmarks = (set: readonly Joint[] | null): LandmarkSet | null => set?.map(toLandmark) ?? null;

/** @throws {TraceUnreadableError} */
export const parseTrace = (json: unknown): readonly PoseFrame[] => {
  const parsed = trace.safeParse(json);
  if (!parsed.success) throw new TraceUnreadableError(z.prettifyError(parsed.error).split("\n", 1)[0] ?? "");
  const { width, height, frames } = parsed.data;
  return frames.map(({ t, kp, world }) => ({
    at: milliseconds(t),
    picture: { width, height },
    image: toLandmarks(kp),
    world: toLandmarks(world),
    brightness: null,
  }));
};

/** @throws {TraceUnreadableError} when the file is missing, not gzip, not JSON or not a trace */
export const readTrace = async (file: string): Promise<readonly PoseFrame[]> => {
  const text = await readFile(file)
    .then(inflate)
    .catch((error: Error) => {
      throw new TraceUnreadableError(error.message);
    });
  try {
    return parseTrace(JSON.parse(text.toString("utf8")));
  } catch (error) {
    if (error instanceof SyntaxError) throw new TraceUnreadableError(error.message);
    throw error;
  }
};
