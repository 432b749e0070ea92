import type { Outbox } from "./outbox.ts";
import type { OutboxEntry } from "./outbox-entry.ts";
import type { Delivery, SessionCourier } from "./session-courier.ts";

/** Why sending stopped: nothing is left, or it goes on later; `held`: only what is still being asked about is left. */
export type DrainEnd = "empty" | "held" | "unreachable" | "signed-out";

/** The trace first: a record that is stored never names a trace that is not. */
const deliver = async (courier: SessionCourier, { sessionId, record }: OutboxEntry): Promise<Delivery> => {
  if (record.skeletonTrace !== null) {
    const delivery = await courier.putTrace(sessionId, record.skeletonTrace.bytes);
    if (delivery.kind !== "stored") return delivery;
  }
  return courier.putSession(record);
};

/**
 * Sends what waits, oldest first, one at a time. A tab may be killed between any two steps: an entry leaves the outbox
 * only after the server has stored it, and what is sent again is stored once.
 * @param now milliseconds of the device's clock
 * @param onChange called after each entry that left or was refused
 */
export const drainOutbox = async (
  outbox: Outbox,
  courier: SessionCourier,
  subject: string,
  now: number,
  onChange: () => void = () => {},
): Promise<DrainEnd> => {
  const waiting = (await outbox.list(subject)).filter(({ refusedWith }) => refusedWith === null);
  const isHeld = ({ heldUntil }: OutboxEntry): boolean => heldUntil !== undefined && now < heldUntil;
  for (const entry of waiting.filter((one) => !isHeld(one))) {
    const delivery = await deliver(courier, entry);
    switch (delivery.kind) {
      case "stored":
        await outbox.remove(entry.sessionId);
        break;
      case "refused":
        await outbox.refuse(entry.sessionId, delivery.code);
        break;
      default:
        return delivery.kind;
    }
    onChange();
  }
  return waiting.some(isHeld) ? "held" : "empty";
};
