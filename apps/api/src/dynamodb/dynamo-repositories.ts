import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Repositories } from "../repositories.ts";
import { createDynamoAuditLog } from "./dynamo-audit-log.ts";
import { createDynamoGrantRepository } from "./dynamo-grant-repository.ts";
import { createDynamoInvitationRepository } from "./dynamo-invitation-repository.ts";
import { createDynamoPersonDirectory } from "./dynamo-person-directory.ts";
import { createDynamoSessionRepository } from "./dynamo-session-repository.ts";

/** All repositories on one table (session-table.ts). Each mutation is one conditional write; there are no transactions. */
export function createDynamoRepositories(client: DynamoDBClient, tableName: string): Repositories {
  const table = { client, name: tableName };
  return {
    sessions: createDynamoSessionRepository(table),
    grants: createDynamoGrantRepository(table),
    invitations: createDynamoInvitationRepository(table),
    audit: createDynamoAuditLog(table),
    people: createDynamoPersonDirectory(table),
  };
}
