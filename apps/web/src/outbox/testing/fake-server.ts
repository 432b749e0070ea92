import type { Delivery, SessionCourier } from "../session-courier.ts";

export type FakeServer = {
  readonly courier: SessionCourier;
  /** What was stored, in the order of storing: a session once, however often it came. */
  readonly stored: () => readonly string[];
  /** How often anything arrived. */
  readonly arrivals: () => number;
};

/** Keeps the API's promises: the same again is stored once, and no record before the trace that it names. */
export const createFakeServer = (): FakeServer => {
  const stored: string[] = [];
  let arrivals = 0;
  const store = (name: string): Delivery => {
    arrivals += 1;
    if (!stored.includes(name)) stored.push(name);
    return { kind: "stored" };
  };
  return {
    courier: {
      putTrace: async (sessionId) => store(`trace ${sessionId}`),
      putSession: async ({ sessionId, skeletonTrace }) =>
        skeletonTrace !== null && !stored.includes(`trace ${sessionId}`)
          ? { kind: "refused", code: "trace-missing" }
          : store(`session ${sessionId}`),
    },
    stored: () => stored,
    arrivals: () => arrivals,
  };
};
