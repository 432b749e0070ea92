import type { Degrees, Milliseconds } from "@plumbline/motion";
import type { Tempo } from "./tempo.ts";

/** T is the trunk's length, mid-shoulder to mid-hip. Every reach is a change from the act's own ready position. */
export type ArmAct =
  /** Both elbows bend, at most 135 more. */
  | (Tempo & {
      readonly kind: "armCurl";
      readonly flexion: Degrees;
      /** An error of form: how far the elbows come forward, as a share of T, at most 0.5. */
      readonly elbowForward?: number;
    })
  /** From arms in front to elbows behind; the elbows bend at most 115 more. */
  | (Tempo & { readonly kind: "bandRow"; readonly flexion: Degrees })
  /** Elbows bent at the sides go back behind the shoulders, by a share of T of at most 0.4. */
  | (Tempo & { readonly kind: "shoulderSqueeze"; readonly reach: number })
  /** From arms in front; the gap between the wrists grows by at most 2.5 shoulder widths. */
  | (Tempo & { readonly kind: "bandPullApart"; readonly reach: number })
  /** From hands at the shoulders; the wrists rise by a share of T of at most 0.75. */
  | (Tempo & { readonly kind: "wallSlide"; readonly reach: number })
  /** Arms to the sides and held: the gap between the wrists grows by at most 2.2 shoulder widths. */
  | {
      readonly kind: "chestOpener";
      readonly reach: number;
      /** At full reach; opening and closing come on top. */
      readonly duration: Milliseconds;
    }
  /** The ear comes back over the shoulder and stays; from how far ahead of it, as a share of T of at most 0.25. */
  | { readonly kind: "tallPosture"; readonly reach: number; readonly duration: Milliseconds }
  /** Hands on a wall in front, straight body; the elbows bend at most 90 more. */
  | (Tempo & { readonly kind: "wallPushup"; readonly flexion: Degrees });
