import { z } from "zod";
import { exerciseId, subject } from "./identifiers.ts";

export const role = z.enum(["patient", "therapist"]);

/** Whoever the token names. */
export const currentPerson = z
  .strictObject({
    subject,
    role,
    name: z.string(),
    /** Exercises that start locked (MX-01, letter U) and that this patient's therapist has opened. */
    unlockedExercises: z.array(exerciseId),
  })
  .meta({ id: "CurrentPerson" });

export type Role = z.infer<typeof role>;
export type CurrentPerson = z.infer<typeof currentPerson>;
