import type { PoseSourceEvent } from "../../ports.ts";

/** What a person does at the screen, or says. */
export type AssessmentCommand =
  /** The next thing begins: the practice, the test, the clock of a stage. A raised hand says the same. */
  | { readonly type: "go-on.pressed" }
  | { readonly type: "stop.pressed" }
  | { readonly type: "pain.pressed" }
  /** ASSESS-4S-02, ASSESS-SLS-01: no camera sees a hand that holds on. */
  | { readonly type: "support.touched" }
  /** SLS-2: the patient gives up this try. */
  | { readonly type: "try.ended" }
  | { readonly type: "question.answered"; readonly isYes: boolean }
  | { readonly type: "voice.switched"; readonly isOn: boolean }
  /** The page goes away: what was measured is kept. */
  | { readonly type: "page.left" };

export type AssessmentInput = PoseSourceEvent | AssessmentCommand | { readonly type: "clock.ticked" };
