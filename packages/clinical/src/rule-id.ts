/** Where a rule stands in the clinical specification: the letters before its number. */
type Section =
  | "GEN"
  | "INT"
  | "SI"
  | "TIER"
  | "MX"
  | "LOG"
  | "ASSESS"
  | "SAFE"
  | "PAIN"
  | "FALL"
  | "RED"
  | "ALERT"
  | "PROG"
  | "REV"
  | "RTM"
  | "ED";

/** An ID of the specification, as it is written there: "MX-VFX". */
export type RuleId = `${Section}-${string}`;
