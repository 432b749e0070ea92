import type { AlertOutbox } from "./alerts/alert-outbox.ts";
import type { AlertRepository } from "./alerts/alert-repository.ts";
import type { AuditLog } from "./audit-log.ts";
import type { ChartRepository } from "./chart/chart-repository.ts";
import type { DraftRepository } from "./chart/draft-repository.ts";
import type { ClinicRepository } from "./clinic/clinic-repository.ts";
import type { GrantRepository } from "./grant-repository.ts";
import type { InvitationRepository } from "./invitation-repository.ts";
import type { PersonDirectory } from "./person-directory.ts";
import type { AdjustmentMarks } from "./programs/adjustment-marks.ts";
import type { ProgramRepository } from "./programs/program-repository.ts";
import type { ReviewLog } from "./review-log.ts";
import type { RoundRepository } from "./rounds/round-repository.ts";
import type { SessionRepository } from "./session-repository.ts";

/** Everything that is kept in the table. Small ports, so that a use-case names what it touches. */
export type Repositories = {
  readonly sessions: SessionRepository;
  readonly reviews: ReviewLog;
  readonly grants: GrantRepository;
  readonly invitations: InvitationRepository;
  readonly audit: AuditLog;
  readonly people: PersonDirectory;
  readonly charts: ChartRepository;
  readonly drafts: DraftRepository;
  readonly programs: ProgramRepository;
  readonly marks: AdjustmentMarks;
  readonly alerts: AlertRepository;
  readonly outbox: AlertOutbox;
  readonly rounds: RoundRepository;
  readonly clinic: ClinicRepository;
};
