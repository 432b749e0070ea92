import { z } from "zod";
import { ulid } from "./identifiers.ts";

/** The server keeps it: the device need not. */
export const storedReceipt = z.strictObject({ id: ulid }).meta({ id: "StoredReceipt" });

export type StoredReceipt = z.infer<typeof storedReceipt>;
