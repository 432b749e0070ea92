import { degrees, milliseconds, type NormalisedHeight, normalisedHeight, type PoseFrame } from "@plumbline/motion";
import {
  type Act,
  addDetectorNoise,
  createPerformance,
  createRandom,
  defaultCamera,
  framesOf,
  type Random,
  YAW_OF_VIEW,
} from "@plumbline/synthetic";
import type { PastSession } from "./margarets-sessions.ts";

/** As many as the detector manages on a modest laptop. */
const FRAMES_PER_SECOND = 20;

const stand = (seconds: number): Act => ({ kind: "stand", duration: milliseconds(seconds * 1000) });

/** A hand up for the two seconds that start a set (UX-01), and its countdown. */
const startSet: readonly Act[] = [{ kind: "raiseHand", duration: milliseconds(2500) }, stand(5.5)];

/** No two repetitions of a person are alike: share of the depth. */
const UNEVENNESS = 0.05;

/** @param tiredness 0 at the first repetition of a set, 1 at the last: the back rounds with it */
const squat = (session: PastSession, depth: NormalisedHeight, tiredness: number, random: Random): readonly Act[] => {
  const tempo = milliseconds(session.tempo);
  return [
    {
      kind: "squat",
      depth: normalisedHeight(depth * (1 + UNEVENNESS * (2 * random() - 1))),
      down: tempo,
      up: tempo,
      rounding: degrees(tiredness * (session.rounding ?? 0)),
    },
    stand(0.8),
  ];
};

const stance = (session: PastSession): readonly Act[] =>
  (["left", "right"] as const).flatMap((side): readonly Act[] => [
    { kind: "singleLegStand", side, duration: milliseconds(session.tempo) },
    stand(1),
  ]);

const set = (session: PastSession, times: number, random: Random): readonly Act[] => [
  stand(3),
  ...startSet,
  ...Array.from({ length: times }, (_, index) =>
    session.depth === null ? stance(session) : squat(session, session.depth, index / Math.max(1, times - 1), random),
  ).flat(),
  stand(1),
];

/** What a detector would have seen of the session. Between two sets there is a short rest. */
export const filmSession = (session: PastSession, seed: number): readonly PoseFrame[] => {
  const random = createRandom(seed);
  const sets = session.sets.map((times) => set(session, times, random));
  const performance = createPerformance({
    acts: [{ kind: "walkIn" }, ...sets.flatMap((acts, index) => (index === 0 ? acts : [stand(12), ...acts]))],
    person: { stature: 1.61, build: 0.95, stoop: degrees(12) },
    yaw: YAW_OF_VIEW[session.view],
    seed,
  });
  return addDetectorNoise(framesOf(performance, defaultCamera, FRAMES_PER_SECOND), { level: "low", seed });
};
