import type { Milliseconds } from "@plumbline/motion";
import type { BodyMeasures } from "./body-measures.ts";
import { type ArmPosture, mapSides, type Posture } from "./posture.ts";
import { createRandom } from "./random.ts";

/** Hands that shake: 4–7 Hz in Parkinson's disease, 4–12 Hz in essential tremor (Bhatia et al., Mov Disord 33 (2018) 75). */
export type Tremor = {
  /** How far a wrist gets from where it should be, metres. */
  readonly amplitude: number;
  readonly hertz: number;
};

/** Tremor waxes and wanes: between half and all of its amplitude, this often a second. */
const WAXING = 0.23;

/** Metres by which a wrist is off over time. */
type Shake = Readonly<Record<"left" | "right", number>>;

export const createTremor = ({ amplitude, hertz }: Tremor, seed: number): ((at: Milliseconds) => Shake) => {
  const random = createRandom(seed);
  const phases = mapSides(() => ({ beat: random() * 2 * Math.PI, waxing: random() * 2 * Math.PI }));
  return (at) => {
    const turns = (2 * Math.PI * at) / 1000;
    return mapSides((side) => {
      const { beat, waxing } = phases[side];
      const strength = 0.75 + 0.25 * Math.sin(WAXING * turns + waxing);
      return amplitude * strength * Math.sin(hertz * turns + beat);
    });
  };
};

/** A hand that lies on something of the room is held by it. */
export const shakeHands = ({ forearm }: BodyMeasures, posture: Posture, shake: Shake): Posture => ({
  ...posture,
  arms: mapSides((side): ArmPosture => {
    const { touch, ...arm } = posture.arms[side];
    const shaken = { ...arm, elbow: arm.elbow + shake[side] / forearm };
    if (touch === undefined) return shaken;
    const wrist = touch.against === "room" ? touch.wrist : { ...touch.wrist, y: touch.wrist.y + shake[side] };
    return { ...shaken, touch: { ...touch, wrist } };
  }),
});
