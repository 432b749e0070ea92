import type { PatientEvent } from "@plumbline/clinical";

type Untold<Event> = Event extends unknown ? Omit<Event, "id" | "at"> : never;

/** What a visit has to tell. Its name and its time are given by whoever keeps it (R1). */
export type ToldEvent = Untold<
  Extract<PatientEvent, { readonly kind: "daily-check" | "pain" | "effort" | "dizzy" | "fall" }>
>;
