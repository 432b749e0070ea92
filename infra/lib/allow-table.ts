import { sessionTable } from "@plumbline/api";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";

/** What every function asks of the table: one item, one condition, one query. Nobody scans it or writes in bulk. */
const USUAL = ["GetItem", "PutItem", "Query", "UpdateItem"] as const;

type Place = { readonly table: TableV2; readonly encryptionKey: IKey };

export function allowTable(
  grantee: IFunction,
  { table, encryptionKey }: Place,
  ...more: readonly "DeleteItem"[]
): void {
  table.grant(grantee, ...[...USUAL, ...more].map((action) => `dynamodb:${action}`));
  encryptionKey.grantEncryptDecrypt(grantee);
}

/** Of the index, which holds only what is open, everything may be read by whoever looks for patients: once an hour. */
export function allowScanOfOpen(grantee: IFunction, { table }: Pick<Place, "table">): void {
  grantee.addToRolePolicy(
    new PolicyStatement({
      actions: ["dynamodb:Scan"],
      resources: [`${table.tableArn}/index/${sessionTable.openIndex.name}`],
    }),
  );
}
