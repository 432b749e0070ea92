import { ulid } from "@plumbline/contracts";
import type { PageRequest } from "../paging.ts";

type PageQuery = { readonly cursor?: string | undefined; readonly limit: number };

/** Opaque to clients, so that what is inside may change. */
export function toCursor(next: string | null): string | null {
  return next === null ? null : Buffer.from(next).toString("base64url");
}

/**
 * A cursor says only how far a list has been read; which list that is comes from the address and the token. So a forged
 * one leads nowhere that its sender may not read anyway, and need not be signed.
 * @returns null for what no list of ours gives out
 */
export function toPageRequest({ cursor, limit }: PageQuery): PageRequest | null {
  if (cursor === undefined) return { after: null, limit };
  const after = ulid.safeParse(Buffer.from(cursor, "base64url").toString());
  // Decoding is lenient; only the spelling that toCursor has is ours.
  return after.success && toCursor(after.data) === cursor ? { after: after.data, limit } : null;
}
