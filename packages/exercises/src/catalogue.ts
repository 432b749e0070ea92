import { armCurl } from "./arm-curl.ts";
import { backExtensorSupine } from "./back-extensor-supine.ts";
import { bandPullApart } from "./band-pull-apart.ts";
import { bandRow } from "./band-row.ts";
import { calfStretch } from "./calf-stretch.ts";
import { chestOpener } from "./chest-opener.ts";
import type { Exercise } from "./exercise.ts";
import { heelDrop } from "./heel-drop.ts";
import { heelRaise } from "./heel-raise.ts";
import { hipAbduction } from "./hip-abduction.ts";
import { hipExtension } from "./hip-extension.ts";
import { hipHingeDrill } from "./hip-hinge-drill.ts";
import { kneeExtension } from "./knee-extension.ts";
import { march } from "./march.ts";
import { miniSquat } from "./mini-squat.ts";
import { shoulderSqueeze } from "./shoulder-squeeze.ts";
import { sideStep } from "./side-step.ts";
import { singleLegStand } from "./single-leg-stand.ts";
import { sitToStand } from "./sit-to-stand.ts";
import { squat } from "./squat.ts";
import { stepUp } from "./step-up.ts";
import { stomp } from "./stomp.ts";
import { taiChiFlow } from "./tai-chi-flow.ts";
import { tallPosture } from "./tall-posture.ts";
import { tandemStand } from "./tandem-stand.ts";
import { wallPushup } from "./wall-pushup.ts";
import { wallSlide } from "./wall-slide.ts";
import { weightShift } from "./weight-shift.ts";

/** Every exercise of the specification, in the order in which it is offered: by what it trains, the mildest first. */
export const catalogue: readonly Exercise[] = [
  sitToStand,
  miniSquat,
  heelRaise,
  hipAbduction,
  hipExtension,
  kneeExtension,
  weightShift,
  tandemStand,
  singleLegStand,
  sideStep,
  taiChiFlow,
  tallPosture,
  shoulderSqueeze,
  bandPullApart,
  backExtensorSupine,
  hipHingeDrill,
  wallSlide,
  wallPushup,
  bandRow,
  armCurl,
  calfStretch,
  chestOpener,
  march,
  stepUp,
  squat,
  stomp,
  heelDrop,
];

/** null when the id names no exercise: ids come from outside, so an unknown one is no surprise. */
export const findExercise = (id: string): Exercise | null => catalogue.find((exercise) => exercise.id === id) ?? null;
