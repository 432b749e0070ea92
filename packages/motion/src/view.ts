/** The camera direction as the person's body shows it: EX-VIEW and REP-02. */
export type View = "front" | "oblique" | "side" | "behind";
