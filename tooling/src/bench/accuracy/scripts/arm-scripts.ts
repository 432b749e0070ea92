import { degrees } from "@plumbline/motion";
import type { ExerciseScript, Manner } from "./exercise-script.ts";
import { seconds } from "./seconds.ts";

const tempo = ({ pace }: Manner) => ({
  out: seconds(1.4 * pace),
  pause: seconds(0.6 * pace),
  back: seconds(1.4 * pace),
});

const seated = { stance: "seated", breath: seconds(0.8) } as const;
const standing = { stance: "standing", breath: seconds(0.8) } as const;

/** Exercises of arms and upper back: degrees, or shares of T, or shoulder widths. */
export const armScripts = {
  wall_pushup: {
    ...standing,
    act: "wallPushup",
    range: [45, 85],
    below: 24,
    once: (manner) => [{ kind: "wallPushup", flexion: degrees(manner.range), ...tempo(manner) }],
  },
  band_row: {
    ...seated,
    act: "bandRow",
    range: [50, 110],
    below: 28,
    once: (manner) => [{ kind: "bandRow", flexion: degrees(manner.range), ...tempo(manner) }],
  },
  arm_curl: {
    ...seated,
    act: "armCurl",
    range: [75, 130],
    below: 42,
    once: (manner) => [{ kind: "armCurl", flexion: degrees(manner.range), ...tempo(manner) }],
  },
  shoulder_squeeze: {
    ...seated,
    act: "shoulderSqueeze",
    range: [0.09, 0.3],
    below: 0.04,
    once: (manner) => [{ kind: "shoulderSqueeze", reach: manner.range, ...tempo(manner) }],
  },
  band_pull_apart: {
    ...seated,
    act: "bandPullApart",
    range: [0.8, 2.2],
    below: 0.42,
    once: (manner) => [{ kind: "bandPullApart", reach: manner.range, ...tempo(manner) }],
  },
  wall_slide: {
    ...standing,
    act: "wallSlide",
    range: [0.38, 0.7],
    below: 0.2,
    once: (manner) => [{ kind: "wallSlide", reach: manner.range, ...tempo(manner) }],
  },
  tall_posture: {
    ...seated,
    act: "tallPosture",
    range: [0.06, 0.2],
    below: 0.014,
    once: ({ range, pace }) => [{ kind: "tallPosture", reach: range, duration: seconds(5 * pace) }],
  },
  chest_opener: {
    ...seated,
    act: "chestOpener",
    // On top of how far apart the wrists are when the arms first come up.
    range: [1.1, 2.1],
    below: 0.22,
    once: ({ range, pace }) => [{ kind: "chestOpener", reach: range, duration: seconds(6 * pace) }],
  },
} as const satisfies Record<string, ExerciseScript>;
