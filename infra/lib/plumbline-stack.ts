import { RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import { createAlarms } from "./alarms.ts";
import { createAlertFunctions } from "./alert-functions.ts";
import { createApi } from "./api.ts";
import { createIdentities } from "./identities.ts";
import { createSessionTable } from "./session-table.ts";
import { createTraceBucket } from "./trace-bucket.ts";

type PlumblineStackProps = StackProps & {
  /** Origin of the web app, without a slash at the end. */
  readonly origin: string;
  /** docs/architecture.md says what an operator has to set up for these. */
  readonly messages: {
    /** An e-mail address that SES may send from. */
    readonly mailFrom: string;
    readonly secondContact: string;
    readonly smsCountryCode: string;
  };
  /** E-mail address of who runs this deployment; empty where nobody is named. */
  readonly operatorMail: string;
};

/** What holds health data, and what reads it. Nothing here can be deleted by deleting the stack. */
export class PlumblineStack extends Stack {
  constructor(scope: Construct, id: string, { origin, messages, operatorMail, ...props }: PlumblineStackProps) {
    super(scope, id, props);
    const encryptionKey = new Key(this, "DataKey", {
      description: "Health data at rest: table, traces and logs",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    allowLogs(this, encryptionKey);
    const table = createSessionTable(this, encryptionKey);
    const traces = createTraceBucket(this, encryptionKey);
    const identities = createIdentities(this, origin);
    const { function: api } = createApi(this, { table, traces, identities, encryptionKey });
    const { functions, deadLetters } = createAlertFunctions(this, {
      table,
      identities,
      encryptionKey,
      origin,
      ...messages,
    });
    createAlarms(this, { operatorMail, deadLetters, functions: { Api: api, ...functions } });
  }
}

/** CloudWatch uses the key in its own name; only for log groups of this account. */
function allowLogs(stack: Stack, encryptionKey: Key): void {
  encryptionKey.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
      actions: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
      resources: ["*"],
      conditions: {
        ArnLike: {
          "kms:EncryptionContext:aws:logs:arn": stack.formatArn({ service: "logs", resource: "*" }),
        },
      },
    }),
  );
}
