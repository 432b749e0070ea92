import type { Degrees, Milliseconds, NormalisedHeight, Side } from "@plumbline/motion";
import type { ArmAct } from "./arm-act.ts";
import type { DistractorAct } from "./distractor-act.ts";
import type { FallWay } from "./fall-way.ts";
import type { ImpactAct } from "./impact-act.ts";
import type { LegAct } from "./leg-act.ts";
import type { SeatAct } from "./seat-act.ts";

/** One thing that the person does. All but walking begin and end at ease, standing or seated, so they can follow in any order. */
export type Act =
  /** From outside the picture to the spot. Only as the first act. */
  | { readonly kind: "walkIn"; readonly from?: "left" | "right" }
  | { readonly kind: "stand"; readonly duration: Milliseconds }
  /** The app's start signal (UX-01): `duration` counts only the time that the hand is up. */
  | { readonly kind: "raiseHand"; readonly side?: Side; readonly duration?: Milliseconds }
  | {
      readonly kind: "squat";
      /** Hip drop as a share of H (nose to heel, standing). */
      readonly depth: NormalisedHeight;
      readonly down?: Milliseconds;
      readonly pause?: Milliseconds;
      readonly up?: Milliseconds;
      /** An error of form: how far the upper back rounds at the bottom. */
      readonly rounding?: Degrees;
    }
  | {
      readonly kind: "singleLegStand";
      /** The leg stood on. */
      readonly side: Side;
      /** The foot is off the floor and still for this long; lifting and lowering come on top. */
      readonly duration: Milliseconds;
      /** The lifted ankle above the other, as a share of H. */
      readonly lift?: NormalisedHeight;
    }
  /** Bending forward with straight knees. */
  | { readonly kind: "bow"; readonly lean: Degrees; readonly duration?: Milliseconds }
  /** One knee up in front and down again, one repetition of marching; `lift` is how far the knee rises, as a share of H. */
  | {
      readonly kind: "kneeRaise";
      readonly side: Side;
      readonly lift: NormalisedHeight;
      readonly duration?: Milliseconds;
    }
  /** Down to the floor, where the person stays. Only as the last act. */
  | { readonly kind: "fallDown"; readonly way?: FallWay; readonly lies: Milliseconds }
  /** From the spot out of the picture. */
  | { readonly kind: "leave"; readonly to?: "left" | "right" }
  | LegAct
  | ImpactAct
  | SeatAct
  | ArmAct
  | DistractorAct;
