import { z } from "zod";
import { subject } from "./identifiers.ts";

export const role = z.enum(["patient", "therapist"]);

/** Whoever the token names. */
export const currentPerson = z
  .strictObject({
    subject,
    role,
    name: z.string(),
  })
  .meta({ id: "CurrentPerson" });

export type Role = z.infer<typeof role>;
export type CurrentPerson = z.infer<typeof currentPerson>;
