import { afterAll } from "vitest";
import { describeRepositories } from "../testing/repository-contract.ts";
import { openTestTable } from "../testing/test-table.ts";
import { createDynamoRepositories } from "./dynamo-repositories.ts";

const table = await openTestTable();
afterAll(table.close);

const repositories = createDynamoRepositories(table.client, table.name);
describeRepositories("DynamoDB", () => repositories);
