import type { InvitationRepository, StoredInvitation } from "../invitation-repository.ts";

export function createMemoryInvitationRepository(): InvitationRepository {
  const invitations = new Map<string, StoredInvitation>();

  return {
    putInvitation: async (invitation) => {
      const stored = invitations.get(invitation.id);
      if (stored !== undefined) return stored.therapistId === invitation.therapistId ? "same" : "different";
      invitations.set(invitation.id, invitation);
      return "created";
    },
    getInvitation: async (id) => invitations.get(id) ?? null,
    claimInvitation: async (id, patientId) => {
      const stored = invitations.get(id);
      if (stored === undefined || (stored.acceptedBy !== null && stored.acceptedBy !== patientId)) return false;
      invitations.set(id, { ...stored, acceptedBy: patientId });
      return true;
    },
  };
}
