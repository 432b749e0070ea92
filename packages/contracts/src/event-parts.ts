import { ITEM_IDS } from "@plumbline/clinical";
import { z } from "zod";
import { localTime, ulid } from "./identifiers.ts";

/** Words that a person wrote. */
export const words = z.string().max(1_000);
/** Words that must not be missing. */
export const note = z.string().trim().min(1).max(1_000);
export const item = z.enum(ITEM_IDS);
export const minutes = z.number().min(0).max(1_440);

/** Which event it is, and when it happened. */
export const happened = { id: ulid, at: localTime };

/** The rules of `clinical` read exactly what the contract lets in. */
export type Same<Sent extends Read, Read> = Sent;
