import { normalisedHeight } from "@plumbline/motion";
import type { ExerciseScript } from "./exercise-script.ts";
import { seconds } from "./seconds.ts";

const standing = { stance: "standing", breath: seconds(0.8) } as const;

/** Exercises whose feet rise and land, lengths as shares of H. */
export const footScripts = {
  heel_raise: {
    ...standing,
    act: "heelRaise",
    range: [0.04, 0.09],
    below: 0.02,
    once: ({ range, pace }) => [
      {
        kind: "heelRaise",
        rise: normalisedHeight(range),
        up: seconds(1 * pace),
        pause: seconds(0.8 * pace),
        down: seconds(1.2 * pace),
      },
    ],
  },
  heel_drop: {
    ...standing,
    act: "heelDrop",
    range: [0.04, 0.09],
    below: 0.02,
    once: ({ range, pace }) => [
      {
        kind: "heelDrop",
        rise: normalisedHeight(range),
        up: seconds(1.2 * pace),
        pause: seconds(0.4 * pace),
        drop: seconds(0.3 * pace),
      },
    ],
  },
  step_up: {
    ...standing,
    act: "stepUp",
    // Metres: §4.2 names steps of 10 to 20 cm.
    range: [0.1, 0.2],
    below: 0.05,
    once: ({ range, pace, side }) => [
      {
        kind: "stepUp",
        side,
        height: range,
        up: seconds(1.8 * pace),
        pause: seconds(0.6 * pace),
        down: seconds(1.8 * pace),
      },
    ],
  },
  march: {
    act: "kneeRaise",
    stance: "standing",
    breath: seconds(0.2),
    // From the front the knee also comes nearer, and rises by a third less in the picture.
    range: [0.11, 0.25],
    below: 0.05,
    once: ({ range, pace, side }) => [
      { kind: "kneeRaise", side, lift: normalisedHeight(range), duration: seconds(1.4 * pace) },
    ],
  },
  stomp: {
    act: "stomp",
    stance: "standing",
    breath: seconds(0.5),
    range: [0.1, 0.16],
    below: 0.046,
    once: ({ range, pace, side }) => [
      { kind: "stomp", side, lift: normalisedHeight(range), up: seconds(0.6 * pace), down: seconds(0.25 * pace) },
    ],
  },
} as const satisfies Record<string, ExerciseScript>;
