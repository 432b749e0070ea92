import type { PoseSource } from "@plumbline/session/ports";

/** For what no camera measures (§4.2, timer mode): it opens at once, and never shows anything. */
export const createManualSource = (): PoseSource => ({
  kind: "manual",
  subscribe: (listener) => {
    listener({ type: "source.opened", detector: null });
    return () => {};
  },
  close: () => {},
});
