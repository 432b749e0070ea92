import type { Repositories } from "../repositories.ts";
import { createMemoryAdjustmentMarks } from "./memory-adjustment-marks.ts";
import { createMemoryAlertRepository } from "./memory-alert-repository.ts";
import { createMemoryAuditLog } from "./memory-audit-log.ts";
import { createMemoryCharts } from "./memory-charts.ts";
import { createMemoryClinicRepository } from "./memory-clinic-repository.ts";
import { createMemoryDraftRepository } from "./memory-draft-repository.ts";
import { createMemoryGrantRepository } from "./memory-grant-repository.ts";
import { createMemoryInvitationRepository } from "./memory-invitation-repository.ts";
import { createMemoryPersonDirectory } from "./memory-person-directory.ts";
import { createMemoryProgramRepository } from "./memory-program-repository.ts";
import { createMemoryReviewLog } from "./memory-review-log.ts";
import { createMemoryRoundRepository } from "./memory-round-repository.ts";
import { createMemorySessionRepository } from "./memory-session-repository.ts";

/** Fakes that pass the adapters' contract test (beside each port). Each call makes an empty set. */
export function createMemoryRepositories(): Repositories {
  return {
    sessions: createMemorySessionRepository(),
    reviews: createMemoryReviewLog(),
    grants: createMemoryGrantRepository(),
    invitations: createMemoryInvitationRepository(),
    audit: createMemoryAuditLog(),
    people: createMemoryPersonDirectory(),
    ...createMemoryCharts(),
    drafts: createMemoryDraftRepository(),
    programs: createMemoryProgramRepository(),
    marks: createMemoryAdjustmentMarks(),
    alerts: createMemoryAlertRepository(),
    clinic: createMemoryClinicRepository(),
    rounds: createMemoryRoundRepository(),
  };
}
