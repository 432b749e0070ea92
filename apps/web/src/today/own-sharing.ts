import type { Intake } from "@plumbline/contracts";

/** INT-27, INT-28: the same answers of the same moment, with what the patient now shares. A therapist no longer heard it. */
export const ownSharing = (newest: Intake, sharing: Intake["sharing"]): Intake => ({
  ...newest,
  version: newest.version + 1,
  sharing,
  ...(newest.heard === undefined ? {} : { heard: newest.heard.filter((consent) => consent === "INT-23") }),
});
