import { milliseconds, type Side } from "@plumbline/motion";
import type { Act } from "../act.ts";
import type { RisingHands } from "../seat-act.ts";

const ms = (seconds: number) => milliseconds(seconds * 1000);
const stand = (seconds: number): Act => ({ kind: "stand", duration: ms(seconds) });
const sit = (seconds: number): Act => ({ kind: "sit", duration: ms(seconds) });

/** A hand is up for a little more than the two seconds that make a signal (UX-01). */
export const SIGNAL: Act = { kind: "raiseHand", duration: ms(2.5) };
/** Of the whole act, seconds: up, held, and down. */
export const SIGNAL_LASTS = 1.2 + 2.5 + 1.1;

/** Walks in, is still to be measured, and raises a hand for the practice. */
const arrive = (from: Side): readonly Act[] => [{ kind: "walkIn", from }, stand(2.5), SIGNAL];
const go = (to: Side): readonly Act[] => [stand(1.5), { kind: "leave", to }];

/** Somebody at a chair: one practice stand, the signal, "3, 2, 1, Go", and stands until told to stop. */
export const chairActs = (stands: number, hands: RisingHands): readonly Act[] => [
  ...arrive("right"),
  { kind: "sitDown" },
  sit(2),
  { kind: "sitToStand", hands, repetitions: 1 },
  // The script is told.
  sit(7),
  SIGNAL,
  // The rest of the three seconds, and nobody moves in the same moment as they are told to.
  sit(1.7),
  { kind: "sitToStand", hands, up: ms(1), pause: ms(0.2), down: ms(1.2), between: ms(0.3), repetitions: stands },
  sit(3),
  { kind: "standUp" },
  ...go("right"),
];

/** Three trials a leg in turn, seconds each; a practice lift, the script and the signal before them. */
export const singleLegActs = (trials: readonly (readonly [Side, number])[]): readonly Act[] => [
  ...arrive("left"),
  stand(1),
  { kind: "singleLegStand", side: "left", duration: ms(1.5) },
  stand(7),
  SIGNAL,
  stand(1),
  ...trials.flatMap(([side, time]): readonly Act[] => [
    { kind: "singleLegStand", side, duration: ms(time) },
    stand(2.5),
  ]),
  ...go("left"),
];

/** Seconds from a signal of a stage until its ten seconds are over, and a little more. */
const STAGE = 9.5;
/** The feet are placed before the signal. */
const PLACING = 2;

/** The four stages are told apart by the feet alone (`foot-places.ts`); this is the rest of the body. */
export const fourStageActs = (stages: number): readonly Act[] => [
  ...arrive("left"),
  // The practice, which a signal ends.
  stand(3),
  SIGNAL,
  ...Array.from({ length: stages }, () => [stand(PLACING), SIGNAL, stand(STAGE)]).flat(),
  ...go("left"),
];

export const FOUR_STAGE_TIMES = { placing: PLACING, stage: PLACING + SIGNAL_LASTS + STAGE } as const;
