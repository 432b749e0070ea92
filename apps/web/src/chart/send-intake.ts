import type { Intake } from "@plumbline/contracts";
import type { DrainEnd } from "../outbox/drain-outbox.ts";
import type { Delivery } from "../outbox/session-courier.ts";
import type { ChartStore } from "./chart-store.ts";

/** Can be repeated: the intake's version says that it is the same one. */
export type PutIntake = (intake: Intake) => Promise<Delivery>;

/** As `sendEvents`: a confirmed intake leaves this device only after the server has stored it. */
export const sendIntake = async (store: ChartStore, putIntake: PutIntake, subject: string): Promise<DrainEnd> => {
  const waiting = await store.waitingIntake(subject);
  if (waiting === null || waiting.refusedWith !== null) return "empty";
  const delivery = await putIntake(waiting.intake);
  switch (delivery.kind) {
    case "stored":
      await store.removeIntake(subject, waiting.intake.version);
      return "empty";
    case "refused":
      // Somebody else has confirmed one meanwhile: the patient is asked.
      await store.putIntake({ ...waiting, refusedWith: delivery.code });
      return "empty";
    default:
      return delivery.kind;
  }
};
