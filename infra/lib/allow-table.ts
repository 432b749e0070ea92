import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";

/** What every function asks of the table: one item, one condition, one query. Nobody scans it, and nobody writes in bulk. */
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
