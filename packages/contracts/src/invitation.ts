import { z } from "zod";
import { instant, ulid } from "./identifiers.ts";

/** Forty random bits in the alphabet of ULIDs, to be read aloud or typed. */
export const invitationCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/);

export const invitation = z
  .strictObject({
    id: ulid,
    /** What the patient needs, with the id, to let the therapist in. */
    code: invitationCode,
    createdAt: instant,
    expiresAt: instant,
    status: z.enum(["open", "accepted", "expired"]),
  })
  .meta({ id: "Invitation" });

export const acceptance = z.strictObject({ code: invitationCode }).meta({ id: "Acceptance" });

export type Invitation = z.infer<typeof invitation>;
export type Acceptance = z.infer<typeof acceptance>;
