import type { PatientEvent } from "@plumbline/clinical";
import type { DrainEnd } from "../outbox/drain-outbox.ts";
import type { Delivery } from "../outbox/session-courier.ts";
import type { ChartStore } from "./chart-store.ts";

/** Can be repeated: the event's id says that it is the same one. */
export type PutEvent = (event: PatientEvent) => Promise<Delivery>;

/** As `drainOutbox` does for sessions: an event leaves this device only after the server has stored it. */
export const sendEvents = async (store: ChartStore, putEvent: PutEvent, subject: string): Promise<DrainEnd> => {
  const waiting = (await store.list(subject)).filter(({ refusedWith }) => refusedWith === null);
  for (const { event } of waiting) {
    const delivery = await putEvent(event);
    switch (delivery.kind) {
      case "stored":
        await store.remove(event.id);
        break;
      case "refused":
        await store.refuse(event.id, delivery.code);
        break;
      default:
        return delivery.kind;
    }
  }
  return "empty";
};
