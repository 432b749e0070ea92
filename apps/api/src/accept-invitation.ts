import { timingSafeEqual } from "node:crypto";
import { findActiveGrant } from "./access/find-active-grant.ts";
import type { GrantRepository, StoredGrant } from "./grant-repository.ts";
import { toInstant } from "./instant.ts";
import type { InvitationRepository } from "./invitation-repository.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import type { RoundRepository } from "./rounds/round-repository.ts";

type Parts = {
  readonly grants: GrantRepository;
  readonly invitations: InvitationRepository;
  readonly rounds: RoundRepository;
  readonly now: () => number;
};
type Accepted = { readonly isNew: boolean; readonly grant: StoredGrant };
type Refusal = "not-found" | "invitation-expired" | "already-granted" | "grant-ended";

/**
 * A patient lets the therapist in who sent the invitation. Three writes, each of them conditional:
 *
 * 1. the invitation is claimed, so that no second patient can use it;
 * 2. the patient is put on the list of the daily round, which leaves out whoever has no therapist;
 * 3. the grant is stored under the invitation's id.
 *
 * Killed in between, it has given no access, and the same request does the rest: the claim holds for the same patient.
 */
export async function acceptInvitation(
  { grants, invitations, rounds, now }: Parts,
  patientId: string,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<Outcome<Accepted, Refusal>> {
  const at = toInstant(now());
  const invitation = await invitations.getInvitation(id);
  if (invitation === null || !isSameCode(invitation.code, code)) return refused("not-found");

  const own = await grants.listGrants(patientId);
  const earlier = own.find((grant) => grant.id === id);
  if (earlier !== undefined)
    return earlier.to === null ? done({ isNew: false, grant: earlier }) : refused("grant-ended");

  const grantee = { kind: "therapist", id: invitation.therapistId } as const;
  // One at a time: else a patient who ends one would still be seen through the other.
  if (findActiveGrant(own, grantee, at) !== null) return refused("already-granted");
  if (invitation.acceptedBy !== patientId && invitation.expiresAt <= at) return refused("invitation-expired");
  if (!(await invitations.claimInvitation(id, patientId))) return refused("not-found");

  await rounds.enrol(patientId);
  const grant: StoredGrant = { id, patientId, grantee, from: at, to: null };
  const outcome = await grants.putGrant(grant);
  return done({ isNew: outcome === "created", grant });
}

/** Takes as long for a code that is nearly right. Both are eight ASCII letters by their schema. */
function isSameCode(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
