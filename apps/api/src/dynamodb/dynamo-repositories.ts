import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Repositories } from "../repositories.ts";
import { createDynamoAdjustmentMarks } from "./dynamo-adjustment-marks.ts";
import { createDynamoAlertOutbox } from "./dynamo-alert-outbox.ts";
import { createDynamoAlertRepository } from "./dynamo-alert-repository.ts";
import { createDynamoAuditLog } from "./dynamo-audit-log.ts";
import { createDynamoChartRepository } from "./dynamo-chart-repository.ts";
import { createDynamoClinicRepository } from "./dynamo-clinic-repository.ts";
import { createDynamoDraftRepository } from "./dynamo-draft-repository.ts";
import { createDynamoGrantRepository } from "./dynamo-grant-repository.ts";
import { createDynamoInvitationRepository } from "./dynamo-invitation-repository.ts";
import { createDynamoPersonDirectory } from "./dynamo-person-directory.ts";
import { createDynamoProgramRepository } from "./dynamo-program-repository.ts";
import { createDynamoReviewLog } from "./dynamo-review-log.ts";
import { createDynamoRoundRepository } from "./dynamo-round-repository.ts";
import { createDynamoSessionRepository } from "./dynamo-session-repository.ts";

/** All repositories on one table (session-table.ts). Each mutation is one conditional write; there are no transactions. */
export function createDynamoRepositories(client: DynamoDBClient, tableName: string): Repositories {
  const table = { client, name: tableName };
  return {
    sessions: createDynamoSessionRepository(table),
    reviews: createDynamoReviewLog(table),
    grants: createDynamoGrantRepository(table),
    invitations: createDynamoInvitationRepository(table),
    audit: createDynamoAuditLog(table),
    people: createDynamoPersonDirectory(table),
    charts: createDynamoChartRepository(table),
    drafts: createDynamoDraftRepository(table),
    programs: createDynamoProgramRepository(table),
    marks: createDynamoAdjustmentMarks(table),
    alerts: createDynamoAlertRepository(table),
    outbox: createDynamoAlertOutbox(table),
    clinic: createDynamoClinicRepository(table),
    rounds: createDynamoRoundRepository(table),
  };
}
