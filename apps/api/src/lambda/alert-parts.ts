import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SNSClient } from "@aws-sdk/client-sns";
import type { ProjectorParts } from "../alerts/project-alerts.ts";
import type { SendDueParts } from "../alerts/send-due.ts";
import { createAwsMessageSender } from "../aws/aws-message-sender.ts";
import { createCognitoMail } from "../aws/cognito-mail.ts";
import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import type { SweepAdjustmentsParts } from "../programs/sweep-adjustments.ts";
import { newUlid } from "../ulid.ts";
import type { AlertSettings } from "./alert-settings.ts";
import { jsonLog } from "./json-log.ts";

/** What the stream and the sweep work with. */
export function createAlertParts(settings: AlertSettings): ProjectorParts & SendDueParts & SweepAdjustmentsParts {
  const { tableName, desk, mailFrom, secondContact, userPoolId, countryCode } = settings;
  return {
    ...createDynamoRepositories(new DynamoDBClient(), tableName),
    messages: createAwsMessageSender({
      mail: new SESv2Client(),
      text: new SNSClient(),
      mailOf: createCognitoMail(new CognitoIdentityProviderClient(), userPoolId),
      mailFrom,
      secondContact,
      countryCode,
    }),
    desk,
    log: jsonLog,
    newId: () => newUlid(Date.now()),
  };
}
