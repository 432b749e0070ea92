/** Where somebody lands who falls from standing. */
export type FallWay = "backward" | "forward";
