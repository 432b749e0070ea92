import { CLINIC_ENTRIES, CLINICAL_TIERS, type TherapistEvent } from "@plumbline/clinical";
import { z } from "zod";
import { happened, item, minutes, note, type Same, words } from "./event-parts.ts";
import { localDay } from "./identifiers.ts";

const decided = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ ...happened, kind: z.literal(kind), ...shape });

/** What a therapist may decide. */
export const therapistEvent = z
  .discriminatedUnion("kind", [
    decided("hold-cleared", { note }),
    decided("lock-changed", { says: z.enum(["unlock", "seated-work-allowed"]), note }),
    decided("tier-set", { tier: z.enum(CLINICAL_TIERS), reason: words }),
    decided("approval", { item, until: localDay.nullable(), reason: words }),
    decided("fall-risk-removed", { note }),
    decided("pain-level-set", { level: z.int().min(1).max(5).nullable(), note: words }),
    decided("intake-asked", { note: words }),
    decided("clinic-entry", {
      entry: z.enum(CLINIC_ENTRIES),
      date: localDay,
      area: note,
      minutes,
      note: words,
    }),
  ])
  .meta({ id: "TherapistEvent" });

export type SentTherapistEvent = Same<z.infer<typeof therapistEvent>, TherapistEvent>;
