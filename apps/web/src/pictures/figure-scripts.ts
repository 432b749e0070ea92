import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import type { SampleExerciseId } from "@plumbline/synthetic";
import type { FigureScript } from "./figure-script.ts";

/** The body is turned a little more for the eye: nearly from the side, so that both legs can be told apart. */
const NEARLY_SIDE = degrees(68);
const NEARLY_FRONT = degrees(12);
/** From the front no knee is seen to rise, and no foot to be before the other. */
const HALF_TURNED = degrees(38);

const MOVE = milliseconds(1200);
const tempo = { repetitions: 1, out: MOVE, pause: milliseconds(400), back: MOVE } as const;
const share = normalisedHeight;
const hold = milliseconds(900);
const halt = milliseconds(300);

export const figureScripts: Readonly<Record<SampleExerciseId, FigureScript>> = {
  sit_to_stand: { acts: [{ kind: "sitToStand", pause: halt, hands: "crossed" }], yaw: NEARLY_SIDE, isSeated: true },
  single_leg_stand: {
    acts: [{ kind: "singleLegStand", side: "right", duration: hold, lift: share(0.12) }],
    yaw: degrees(20),
    furniture: "counter-beside",
  },
  tandem_stand: {
    acts: [{ kind: "tandemStand", side: "right", duration: hold }],
    yaw: HALF_TURNED,
    furniture: "counter-beside",
  },
  weight_shift: { acts: [{ kind: "weightShift", reach: 0.9 }], yaw: NEARLY_FRONT, seconds: 4 },
  side_step: {
    acts: (["left", "right"] as const).map((direction) => ({ kind: "sideStep", direction, travel: share(0.2) })),
    yaw: NEARLY_FRONT,
    x: -0.12,
    bestAt: 0.27,
    seconds: 4,
  },
  tai_chi_flow: { acts: [{ kind: "taiChiFlow", reach: 0.75 }], yaw: NEARLY_FRONT, seconds: 6 },
  mini_squat: {
    acts: [{ kind: "squat", depth: share(0.09), pause: halt }],
    yaw: NEARLY_SIDE,
    furniture: "counter-ahead",
  },
  squat: { acts: [{ kind: "squat", depth: share(0.22), pause: halt }], yaw: NEARLY_SIDE },
  hip_abduction: {
    acts: [{ kind: "hipAbduction", side: "left", reach: share(0.28), pause: halt }],
    yaw: NEARLY_FRONT,
    furniture: "counter-beside",
  },
  hip_extension: {
    acts: [{ kind: "hipExtension", side: "right", reach: share(0.2), pause: halt }],
    yaw: NEARLY_SIDE,
    furniture: "counter-ahead",
  },
  knee_extension: {
    acts: [{ kind: "kneeExtension", side: "right", extension: degrees(65), ...tempo }],
    yaw: NEARLY_SIDE,
    isSeated: true,
    x: -0.1,
  },
  heel_raise: {
    acts: [{ kind: "heelRaise", rise: share(0.09), pause: milliseconds(400) }],
    yaw: NEARLY_SIDE,
    furniture: "counter-ahead",
  },
  step_up: { acts: [{ kind: "stepUp", side: "right", height: 0.16 }], yaw: NEARLY_SIDE, x: -0.22, furniture: "step" },
  wall_pushup: {
    acts: [{ kind: "wallPushup", flexion: degrees(75), ...tempo }],
    yaw: NEARLY_SIDE,
    x: -0.22,
    furniture: "wall-ahead",
  },
  band_row: {
    acts: [{ kind: "bandRow", flexion: degrees(85), ...tempo }],
    yaw: NEARLY_SIDE,
    isSeated: true,
    x: -0.12,
    furniture: "post",
    held: "band-to-post",
  },
  arm_curl: { acts: [{ kind: "armCurl", flexion: degrees(115), ...tempo }], yaw: NEARLY_SIDE, held: "weights" },
  march: {
    acts: (["left", "right"] as const).map((side) => ({ kind: "kneeRaise", side, lift: share(0.14) })),
    yaw: HALF_TURNED,
    furniture: "counter-beside",
  },
  stomp: {
    acts: (["left", "right"] as const).map((side) => ({ kind: "stomp", side, lift: share(0.1) })),
    yaw: HALF_TURNED,
    furniture: "counter-beside",
  },
  heel_drop: {
    acts: [{ kind: "heelDrop", rise: share(0.09) }],
    yaw: NEARLY_SIDE,
    furniture: "counter-ahead",
  },
  tall_posture: { acts: [{ kind: "tallPosture", reach: 0.2, duration: hold }], yaw: NEARLY_SIDE, isSeated: true },
  shoulder_squeeze: {
    acts: [{ kind: "shoulderSqueeze", reach: 0.3, ...tempo }],
    yaw: NEARLY_SIDE,
    isSeated: true,
  },
  band_pull_apart: {
    acts: [{ kind: "bandPullApart", reach: 1.4, ...tempo }],
    yaw: NEARLY_FRONT,
    held: "band-between-hands",
  },
  hip_hinge_drill: { acts: [{ kind: "hipHinge", lean: degrees(45) }], yaw: NEARLY_SIDE, x: -0.1 },
  wall_slide: { acts: [{ kind: "wallSlide", reach: 0.5, ...tempo }], yaw: NEARLY_FRONT, furniture: "wall-behind" },
  calf_stretch: {
    acts: [{ kind: "calfStretch", side: "right", split: share(0.28), duration: hold }],
    yaw: NEARLY_SIDE,
    furniture: "counter-ahead",
  },
  chest_opener: { acts: [{ kind: "chestOpener", reach: 1.7, duration: hold }], yaw: degrees(20) },
};
