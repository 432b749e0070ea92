import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { FilterCriteria, FilterRule, type IFunction, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { type IQueue, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { type AllowMessagesParts, allowMessages } from "./allow-messages.ts";
import { allowScanOfOpen, allowTable } from "./allow-table.ts";
import { createNodeFunction } from "./node-function.ts";

export type AlertFunctionsParts = AllowMessagesParts & {
  /** Of the web app, for the link in a message. */
  readonly origin: string;
  /** E-mail address of the clinic's second contact; empty where there is none. */
  readonly secondContact: string;
  /** Before a phone number without one, such as +1. */
  readonly smsCountryCode: string;
};

const RETRIES = 10;
/** A record that failed stays this long for somebody to look at. What it was about is in the table, and swept anyway. */
const KEPT = Duration.days(14);

export type AlertFunctions = {
  /** By the name that an operator reads. */
  readonly functions: Readonly<Record<"Stream" | "Sweep" | "Round", IFunction>>;
  readonly deadLetters: IQueue;
};

/**
 * Carry alerts from where they were written into the queue, and to whoever has to know; find those that no event brings. The
 * sweep also weighs the doses that a killed request left over.
 */
export function createAlertFunctions(scope: Construct, parts: AlertFunctionsParts): AlertFunctions {
  const { table, identities, encryptionKey, origin, mailFrom, secondContact, smsCountryCode } = parts;
  const create = (name: string, entry: string) => {
    const created = createNodeFunction(scope, name, {
      entry,
      environment: {
        TABLE_NAME: table.tableName,
        ORIGIN: origin,
        MAIL_FROM: mailFrom,
        SECOND_CONTACT: secondContact,
        USER_POOL_ID: identities.pool.userPoolId,
        SMS_COUNTRY_CODE: smsCountryCode,
      },
      encryptionKey,
      timeout: Duration.seconds(50),
    });
    allowTable(created, { table, encryptionKey });
    allowMessages(created, parts);
    return created;
  };

  const deadLetters = createDeadLetters(scope, parts);
  const stream = create("Stream", "stream.ts");
  table.grantStreamRead(stream);
  stream.addEventSourceMapping("Entries", {
    eventSourceArn: streamOf(table),
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: RETRIES,
    onFailure: new SqsDlq(deadLetters),
    // Entries of charts with alerts, once each: nobody else's data comes here.
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual("INSERT"),
        dynamodb: { NewImage: { alerts: { S: FilterRule.exists() } } },
      }),
    ],
  });
  const sweep = create("Sweep", "sweep.ts");
  new Rule(scope, "EveryMinute", {
    description:
      "Alerts that the stream left over, messages that are due again, and doses that a killed request left over",
    schedule: Schedule.rate(Duration.minutes(1)),
    // The next minute is the retry.
    targets: [new LambdaFunction(sweep, { retryAttempts: 0 })],
  });
  return { functions: { Stream: stream, Sweep: sweep, Round: createRound(scope, parts) }, deadLetters };
}

/** Once an hour, because midnight comes at another hour in each time zone. It reads and writes the table, and tells nobody. */
function createRound(scope: Construct, { table, encryptionKey }: AlertFunctionsParts): IFunction {
  const round = createNodeFunction(scope, "Round", {
    entry: "round.ts",
    environment: { TABLE_NAME: table.tableName },
    encryptionKey,
    // Killed by it, the next hour goes on where this one was.
    timeout: Duration.minutes(10),
  });
  allowTable(round, { table, encryptionKey });
  allowScanOfOpen(round, { table });
  new Rule(scope, "EveryHour", {
    description: "Patients whose day has begun: adherence, pain, gaps and approvals that ran out",
    schedule: Schedule.rate(Duration.hours(1)),
    targets: [new LambdaFunction(round, { retryAttempts: 0 })],
  });
  return round;
}

function streamOf({ tableStreamArn }: AlertFunctionsParts["table"]): string {
  if (tableStreamArn === undefined) throw new Error("the table has no stream: no alert would go on from it");
  return tableStreamArn;
}

/** Names of records that the stream's function gave up on: no data of anybody. */
function createDeadLetters(scope: Construct, { encryptionKey }: AlertFunctionsParts): Queue {
  return new Queue(scope, "DeadLetters", {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: encryptionKey,
    enforceSSL: true,
    retentionPeriod: KEPT,
  });
}
