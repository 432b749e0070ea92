import type { GrantRepository } from "../grant-repository.ts";
import { toInstant } from "../instant.ts";
import type { Sender } from "../sender.ts";
import { findActiveGrant } from "./find-active-grant.ts";

type Parts = { readonly grants: GrantRepository; readonly now: () => number };

/**
 * Whether somebody may write something of a patient: patients of themselves, therapists of whom they see. What is written
 * says who wrote it; the audit log is of reads.
 */
export async function hasAccess({ grants, now }: Parts, patientId: string, by: Sender): Promise<boolean> {
  if (by.role === "patient") return by.id === patientId;
  const own = await grants.listGrants(patientId);
  return findActiveGrant(own, { kind: "therapist", id: by.id }, toInstant(now())) !== null;
}
