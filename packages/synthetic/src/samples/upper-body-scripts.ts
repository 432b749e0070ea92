import { degrees, milliseconds } from "@plumbline/motion";
import { BREATH, type SampleScript } from "./sample-script.ts";
import { eachTime, inOneAct } from "./sample-set.ts";

/** Arms, back and posture. */
export const upperBodyScripts = {
  wall_pushup: {
    range: 60,
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "wallPushup", flexion: degrees(set.range), ...tempo })),
  },
  band_row: {
    range: 80,
    chair: "seated",
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "bandRow", flexion: degrees(set.range), ...tempo }), 1000),
  },
  arm_curl: {
    range: 110,
    set: (set) =>
      eachTime(set, ({ range, takes }) => [
        { kind: "armCurl", flexion: degrees(range), out: takes(1400), back: takes(1400) },
        BREATH,
      ]),
  },
  tall_posture: {
    range: 0.1,
    set: (set) =>
      eachTime(set, ({ range }) => [{ kind: "tallPosture", reach: range, duration: milliseconds(6000) }, BREATH]),
  },
  shoulder_squeeze: {
    range: 0.2,
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "shoulderSqueeze", reach: set.range, ...tempo }), 3000),
  },
  band_pull_apart: {
    range: 1.4,
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "bandPullApart", reach: set.range, ...tempo }), 1000),
  },
  hip_hinge_drill: {
    range: 32,
    set: (set) =>
      eachTime(set, ({ range, takes }) => [
        { kind: "hipHinge", lean: degrees(range), down: takes(2000), up: takes(2000) },
        BREATH,
      ]),
  },
  wall_slide: {
    range: 0.5,
    waits: "ready",
    set: (set) =>
      inOneAct({ ...set, pace: set.pace * 1.3 }, (tempo) => ({ kind: "wallSlide", reach: set.range, ...tempo })),
  },
  chest_opener: {
    range: 2.1,
    set: (set) =>
      eachTime(set, ({ range }) => [{ kind: "chestOpener", reach: range, duration: milliseconds(16_000) }, BREATH]),
  },
} as const satisfies Readonly<Record<string, SampleScript>>;
