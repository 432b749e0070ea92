export type Severity = "info" | "correct" | "stop";

/** A form check of the specification §4.4, by its ID. */
export type CheckId =
  | "FC-01"
  | "FC-02"
  | "FC-03"
  | "FC-04"
  | "FC-05"
  | "FC-06"
  | "FC-07"
  | "FC-08"
  | "FC-09"
  | "FC-10"
  | "FC-11"
  | "FC-12"
  | "FC-STS-A"
  | "FC-STS-B"
  | "FC-HR-A"
  | "FC-SU-A"
  | "FC-WP-A"
  | "FC-AC-A"
  | "FC-IMP-A"
  | "FC-CS-A";
