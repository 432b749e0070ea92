import type { KeeperState } from "./keeper.ts";

/** Where one session of this page is on its way. */
export type KeptStage = "not-kept" | "saving" | "save-failed" | "waiting" | "refused" | "sent";

export const stageOf = ({ keeping, waiting }: KeeperState, sessionId: string): KeptStage => {
  const kept = keeping[sessionId];
  if (kept === undefined) return "not-kept";
  if (kept !== "saved") return kept;
  const entry = waiting?.find((candidate) => candidate.sessionId === sessionId);
  if (entry === undefined) return "sent";
  return entry.refusedWith === null ? "waiting" : "refused";
};
