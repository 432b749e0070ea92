import type { AuditLog } from "./audit-log.ts";
import type { GrantRepository } from "./grant-repository.ts";
import type { InvitationRepository } from "./invitation-repository.ts";
import type { PersonDirectory } from "./person-directory.ts";
import type { SessionRepository } from "./session-repository.ts";

/** Everything that is kept in the table. Small ports, so that a use-case names what it touches. */
export type Repositories = {
  readonly sessions: SessionRepository;
  readonly grants: GrantRepository;
  readonly invitations: InvitationRepository;
  readonly audit: AuditLog;
  readonly people: PersonDirectory;
};
