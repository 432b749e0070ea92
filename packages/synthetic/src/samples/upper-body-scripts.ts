import { degrees } from "@plumbline/motion";
import type { SampleScript } from "./sample-script.ts";
import { eachTime, inOneAct } from "./sample-set.ts";

/** Arms, back and posture. */
export const upperBodyScripts = {
  wall_pushup: {
    act: "wallPushup",
    range: 60,
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "wallPushup", flexion: degrees(set.range), ...tempo })),
  },
  band_row: {
    act: "bandRow",
    range: 80,
    chair: "seated",
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "bandRow", flexion: degrees(set.range), ...tempo }), 1000),
  },
  arm_curl: {
    act: "armCurl",
    range: 110,
    set: (set) =>
      eachTime(set, ({ range, takes, breath }) => [
        { kind: "armCurl", flexion: degrees(range), out: takes(1400), back: takes(1400) },
        breath,
      ]),
  },
  tall_posture: {
    act: "tallPosture",
    range: 0.1,
    set: (set) =>
      eachTime(set, ({ range, holds, breath }) => [
        { kind: "tallPosture", reach: range, duration: holds(6000) },
        breath,
      ]),
  },
  shoulder_squeeze: {
    act: "shoulderSqueeze",
    range: 0.2,
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "shoulderSqueeze", reach: set.range, ...tempo }), 3000),
  },
  band_pull_apart: {
    act: "bandPullApart",
    range: 1.4,
    waits: "ready",
    set: (set) => inOneAct(set, (tempo) => ({ kind: "bandPullApart", reach: set.range, ...tempo }), 1000),
  },
  hip_hinge_drill: {
    act: "hipHinge",
    range: 32,
    set: (set) =>
      eachTime(set, ({ range, takes, breath }) => [
        { kind: "hipHinge", lean: degrees(range), down: takes(2000), up: takes(2000) },
        breath,
      ]),
  },
  wall_slide: {
    act: "wallSlide",
    range: 0.5,
    waits: "ready",
    set: (set) =>
      inOneAct({ ...set, pace: set.pace * 1.3 }, (tempo) => ({ kind: "wallSlide", reach: set.range, ...tempo })),
  },
  chest_opener: {
    act: "chestOpener",
    range: 2.1,
    set: (set) =>
      eachTime(set, ({ range, holds, breath }) => [
        { kind: "chestOpener", reach: range, duration: holds(16_000) },
        breath,
      ]),
  },
} as const satisfies Readonly<Record<string, SampleScript>>;
