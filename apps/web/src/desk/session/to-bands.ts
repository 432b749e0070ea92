import type { SessionUpload } from "@plumbline/contracts";
import type { Band } from "../charts/series.ts";

/** Repetitions by their number, holds by their side. A press of the Count button has no length, so no band. */
export const toBands = (
  { repetitions, holds }: SessionUpload,
  nameOfHold: (side: "left" | "right" | null) => string,
): readonly Band[] => [
  // A posture that is held is a repetition, too: one band says both.
  ...(holds.length > 0 ? [] : repetitions).flatMap((repetition, index) =>
    repetition.source === "manual"
      ? []
      : [{ name: `${index + 1}`, fromMs: repetition.startMs, toMs: repetition.endMs }],
  ),
  ...holds.map(({ side, startMs, endMs }) => ({ name: nameOfHold(side), fromMs: startMs, toMs: endMs })),
];
