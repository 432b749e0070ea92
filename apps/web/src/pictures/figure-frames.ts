import type { ExerciseId } from "@plumbline/exercises";
import { degrees, type LandmarkName, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import { type Act, createPerformance, type Performance, type SyntheticBody } from "@plumbline/synthetic";

/** One moment of a line figure: path data in a box of 100 × 120, the floor at y = 116. */
export type FigureFrame = {
  readonly farArm: string;
  readonly farLeg: string;
  readonly trunk: string;
  readonly nearLeg: string;
  readonly nearArm: string;
  readonly head: { readonly x: string; readonly y: string };
};

/** Start, peak and back to the start, evenly spaced in time. */
export type Figure = { readonly frames: readonly FigureFrame[]; readonly peak: FigureFrame; readonly seconds: number };

const FRAMES = 16;
const FLOOR = 116;
const UNITS_PER_METRE = 62;
/** The body sways a little more for the eye: nearly from the side, so that both legs can be told apart. */
const NEARLY_SIDE = degrees(68);
/** Lifting the foot before the hold, and putting it down after it. */
const LIFT = 1000;

const scripts: Readonly<Record<ExerciseId, { readonly act: Act; readonly yaw: ReturnType<typeof degrees> }>> = {
  squat: { act: { kind: "squat", depth: normalisedHeight(0.22), pause: milliseconds(250) }, yaw: NEARLY_SIDE },
  mini_squat: { act: { kind: "squat", depth: normalisedHeight(0.09), pause: milliseconds(250) }, yaw: NEARLY_SIDE },
  sit_to_stand: { act: { kind: "sitToStand", pause: milliseconds(250), hands: "crossed" }, yaw: NEARLY_SIDE },
  heel_raise: { act: { kind: "heelRaise", rise: normalisedHeight(0.09), pause: milliseconds(400) }, yaw: NEARLY_SIDE },
  hip_abduction: {
    act: { kind: "hipAbduction", side: "left", reach: normalisedHeight(0.28), pause: milliseconds(300) },
    yaw: degrees(10),
  },
  single_leg_stand: {
    act: { kind: "singleLegStand", side: "left", duration: milliseconds(900), lift: normalisedHeight(0.12) },
    yaw: degrees(20),
  },
};

const drawFrame = ({ landmarks }: SyntheticBody): FigureFrame => {
  // Seen from straight ahead without perspective: room x to the right, room y up.
  const place = (points: readonly { readonly x: number; readonly y: number }[]) => {
    const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
    const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
    return { x: (50 + x * UNITS_PER_METRE).toFixed(1), y: (FLOOR - y * UNITS_PER_METRE).toFixed(1) };
  };
  const line = (...names: readonly (readonly LandmarkName[])[]) =>
    `M${names
      .map((group) => place(group.map((name) => landmarks[name])))
      .map(({ x, y }) => `${x} ${y}`)
      .join("L")}`;
  const arm = (side: Side) =>
    line(["leftShoulder", "rightShoulder", `${side}Shoulder`], [`${side}Elbow`], [`${side}Wrist`]);
  const leg = (side: Side) =>
    line(["leftHip", "rightHip", `${side}Hip`], [`${side}Knee`], [`${side}Ankle`], [`${side}FootIndex`]);
  return {
    farArm: arm("left"),
    farLeg: leg("left"),
    trunk: line(["leftShoulder", "rightShoulder"], ["leftHip", "rightHip"]),
    nearLeg: leg("right"),
    nearArm: arm("right"),
    head: place([landmarks.leftEar, landmarks.rightEar]),
  };
};

const spanOf = ({ truth }: Performance): { readonly from: number; readonly to: number } => {
  const rep = truth.reps[0];
  const hold = truth.holds[0];
  if (rep !== undefined) return { from: rep.startAt - 200, to: rep.endAt + 200 };
  if (hold !== undefined) return { from: hold.startAt - LIFT, to: hold.endAt + LIFT };
  return { from: 0, to: 0 };
};

/** The line figure of an exercise, from the same synthetic motion that the sample patient performs. */
export const drawFigure = (exercise: ExerciseId): Figure => {
  const { act, yaw } = scripts[exercise];
  const isSeated = act.kind === "sitToStand";
  const still: Act = { kind: isSeated ? "sit" : "stand", duration: milliseconds(1500) };
  const performance = createPerformance({
    acts: [still, act, still],
    yaw,
    ...(isSeated ? { start: "seated", chair: {} } : {}),
  });
  const { from, to } = spanOf(performance);
  const frameAt = (share: number) => drawFrame(performance.bodyAt(milliseconds(from + (to - from) * share)));
  return {
    frames: Array.from({ length: FRAMES + 1 }, (_, index) => frameAt(index / FRAMES)),
    peak: frameAt(0.5),
    seconds: 2.8,
  };
};
