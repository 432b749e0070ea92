import type { Intake } from "@plumbline/contracts";

/** An intake that the patient has confirmed, on its way to the server. At most one a person. */
export type WaitingIntake = {
  readonly intake: Intake;
  readonly subject: string;
  /** Why it will never be taken as it is: the server's error code. null while there is hope. */
  readonly refusedWith: string | null;
};
