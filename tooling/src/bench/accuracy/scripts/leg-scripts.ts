import { degrees, normalisedHeight } from "@plumbline/motion";
import type { ExerciseScript, Manner } from "./exercise-script.ts";
import { seconds } from "./seconds.ts";

const squatOnce = ({ range, pace }: Manner) =>
  [
    {
      kind: "squat",
      depth: normalisedHeight(range),
      down: seconds(1.5 * pace),
      pause: seconds(0.3 * pace),
      up: seconds(1.5 * pace),
    },
  ] as const;

const standing = { stance: "standing", breath: seconds(0.8) } as const;

/** Exercises of the legs, lengths as shares of H. */
export const legScripts = {
  squat: { ...standing, act: "squat", range: [0.125, 0.24], below: 0.07, once: squatOnce },
  mini_squat: { ...standing, act: "squat", range: [0.045, 0.085], below: 0.024, once: squatOnce },
  sit_to_stand: {
    act: "sitToStand",
    stance: "seated",
    breath: seconds(1),
    // The way up from the seat; somebody frail stays a little bent.
    range: [0.97, 1],
    below: 0.72,
    once: ({ range, pace }) => [
      {
        kind: "sitToStand",
        reach: range,
        up: seconds(1.5 * pace),
        pause: seconds(0.6 * pace),
        down: seconds(1.8 * pace),
        hands: "crossed",
      },
    ],
  },
  hip_abduction: {
    ...standing,
    act: "hipAbduction",
    range: [0.15, 0.38],
    below: 0.08,
    once: ({ range, pace, side }) => [
      {
        kind: "hipAbduction",
        side,
        reach: normalisedHeight(range),
        out: seconds(1.2 * pace),
        pause: seconds(0.8 * pace),
        back: seconds(1.2 * pace),
      },
    ],
  },
  hip_extension: {
    ...standing,
    act: "hipExtension",
    range: [0.1, 0.21],
    below: 0.055,
    once: ({ range, pace, side }) => [
      {
        kind: "hipExtension",
        side,
        reach: normalisedHeight(range),
        out: seconds(1.2 * pace),
        pause: seconds(0.8 * pace),
        back: seconds(1.2 * pace),
      },
    ],
  },
  hip_hinge_drill: {
    ...standing,
    act: "hipHinge",
    range: [26, 45],
    below: 14,
    once: ({ range, pace }) => [
      {
        kind: "hipHinge",
        lean: degrees(range),
        down: seconds(1.5 * pace),
        pause: seconds(0.4 * pace),
        up: seconds(1.5 * pace),
      },
    ],
  },
  knee_extension: {
    act: "kneeExtension",
    stance: "seated",
    breath: seconds(0.8),
    range: [42, 55],
    below: 24,
    once: ({ range, pace, nearer }) => [
      {
        kind: "kneeExtension",
        side: nearer,
        extension: degrees(range),
        out: seconds(1.4 * pace),
        pause: seconds(1 * pace),
        back: seconds(1.4 * pace),
      },
    ],
  },
} as const satisfies Record<string, ExerciseScript>;
