import { Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Identities } from "./identities.ts";

export type AllowMessagesParts = {
  readonly table: TableV2;
  readonly identities: Identities;
  readonly encryptionKey: IKey;
  /** An address that SES may send from. */
  readonly mailFrom: string;
};

/** One sender address, phone numbers, and the e-mail addresses of the pool's people: nothing else. */
export function allowMessages(grantee: IFunction, { identities, mailFrom }: AllowMessagesParts): void {
  const stack = Stack.of(grantee);
  const statements = [
    new PolicyStatement({
      actions: ["ses:SendEmail"],
      // Its domain or itself, whichever the operator has verified.
      resources: [mailFrom, mailFrom.slice(mailFrom.indexOf("@") + 1)].map((resourceName) =>
        stack.formatArn({ service: "ses", resource: "identity", resourceName }),
      ),
      conditions: { StringEquals: { "ses:FromAddress": mailFrom } },
    }),
    // A phone number has no ARN: whatever has one is left out.
    new PolicyStatement({ actions: ["sns:Publish"], notResources: ["arn:*:sns:*:*:*"] }),
    new PolicyStatement({ actions: ["cognito-idp:AdminGetUser"], resources: [identities.pool.userPoolArn] }),
  ];
  for (const statement of statements) grantee.addToRolePolicy(statement);
}
