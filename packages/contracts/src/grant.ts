import { z } from "zod";
import { instant, subject, ulid } from "./identifiers.ts";

/** A patient lets somebody see their sessions. Only the patient creates and ends it. */
export const grant = z
  .strictObject({
    /** The id of the invitation that the patient accepted. */
    id: ulid,
    grantee: z.strictObject({ kind: z.enum(["therapist", "clinic"]), id: subject, name: z.string() }),
    from: instant,
    /** null while it lasts. */
    to: instant.nullable(),
  })
  .meta({ id: "Grant" });

export const grantList = z.strictObject({ grants: z.array(grant) }).meta({ id: "GrantList" });

export type Grant = z.infer<typeof grant>;
export type GrantList = z.infer<typeof grantList>;
