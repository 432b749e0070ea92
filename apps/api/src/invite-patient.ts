import type { Invitation } from "@plumbline/contracts";
import { toInstant } from "./instant.ts";
import type { InvitationRepository, StoredInvitation } from "./invitation-repository.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** Seven days. */
const LIFETIME_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

type Parts = {
  readonly invitations: InvitationRepository;
  readonly now: () => number;
  readonly newCode: () => string;
};

/** Makes an invitation, or finds the one that this therapist made under this id before. */
export async function invitePatient(
  { invitations, now, newCode }: Parts,
  therapistId: string,
  id: string,
): Promise<Outcome<{ readonly isNew: boolean; readonly invitation: Invitation }, "not-found">> {
  const at = now();
  const outcome = await invitations.putInvitation({
    id,
    therapistId,
    code: newCode(),
    createdAt: toInstant(at),
    expiresAt: toInstant(at + LIFETIME_MILLISECONDS),
    acceptedBy: null,
  });
  const found = await findInvitation({ invitations, now }, therapistId, id);
  return found === null ? refused("not-found") : done({ isNew: outcome === "created", invitation: found });
}

/** @returns null where there is none, or where it is another therapist's */
export async function findInvitation(
  { invitations, now }: Omit<Parts, "newCode">,
  therapistId: string,
  id: string,
): Promise<Invitation | null> {
  const stored = await invitations.getInvitation(id);
  return stored?.therapistId === therapistId ? describe(stored, toInstant(now())) : null;
}

function describe({ id, code, createdAt, expiresAt, acceptedBy }: StoredInvitation, at: string): Invitation {
  const open = at < expiresAt ? "open" : "expired";
  return { id, code, createdAt, expiresAt, status: acceptedBy === null ? open : "accepted" };
}
