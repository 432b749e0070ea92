/** What became of something that is written once: stored now, already there, or there with other content. */
export type PutOutcome = "created" | "same" | "different";
