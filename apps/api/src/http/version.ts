import { z } from "zod";

/** Of an intake or a program, in the address. */
export const version = z.coerce.number().int().min(1).max(1_000_000);
