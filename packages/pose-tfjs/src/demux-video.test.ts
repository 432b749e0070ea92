import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { demuxVideo } from "./demux-video.ts";
import { isShown } from "./video-track.ts";

const sharedRoot = path.resolve(import.meta.dirname, "../../../../shared/data");
const CLIPS = [
  "mp_pushups",
  "mp_squats_small",
  "mp_yoga",
  "p2s_balance_cam01",
  "p2s_balance_cam02",
  "p2s_balance_cam03",
  "p2s_balance_cam04",
  "s2d_walk_crouch",
  "tf_single_leg",
  "tf_squats",
];

type Trace = { readonly frames: readonly { readonly t: number }[] };

const readTrace = (id: string): Trace =>
  JSON.parse(gunzipSync(readFileSync(path.join(sharedRoot, "traces", `${id}.json.gz`))).toString("utf8"));

test.skipIf(!existsSync(sharedRoot)).each(CLIPS)(
  "%s: among the pictures' times is each one of the recorded trace (needs ../shared/data)",
  async (id) => {
    const track = await demuxVideo(new Blob([readFileSync(path.join(sharedRoot, "clips", `${id}.mp4`))]));
    if (track === null) throw new Error("no track");
    const times = track.samples
      .filter(({ timestamp }) => isShown(track, timestamp))
      .map(({ timestamp }) => timestamp / 1000)
      .toSorted((one, other) => one - other);
    const first = times[0] ?? Number.NaN;
    const rounded = new Set(times.map((time) => Math.round(time - first)));
    const { frames } = readTrace(id);
    expect(frames.filter(({ t }) => !rounded.has(t))).toEqual([]);
    expect(rounded.size).toBe(track.samples.length);
    // Some traces keep only every second to fourth picture: then both go on to the same end.
    const [lastTime = 0, lastTraced = 0] = [times.at(-1), frames.at(-1)?.t];
    const step = lastTraced / (frames.length - 1);
    expect(lastTime - first - lastTraced).toBeLessThan(step);
  },
);

test.each(["hello", "", "\u001aEß£ not an MP4 at all"])("what is no MP4 is null, not an error: '%s'", async (text) => {
  expect(await demuxVideo(new Blob([text]))).toBeNull();
});
