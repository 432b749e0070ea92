import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

export type AlarmsParts = {
  /** Who runs this deployment; empty where nobody is named, and then an alarm is seen in CloudWatch only. */
  readonly operatorMail: string;
  readonly deadLetters: IQueue;
  /** By the name that an operator reads. */
  readonly functions: Readonly<Record<string, IFunction>>;
};

const FIVE_MINUTES = Duration.minutes(5);

/** Tells the operator when alerts may not go on. Counts and names of functions: no data of anybody. */
export function createAlarms(scope: Construct, { operatorMail, deadLetters, functions }: AlarmsParts): void {
  const topic = new Topic(scope, "OperatorTopic", {
    displayName: "Plumbline operator",
    enforceSSL: true,
    masterKey: createTopicKey(scope),
  });
  if (operatorMail !== "") topic.addSubscription(new EmailSubscription(operatorMail));
  const action = new SnsAction(topic);
  const watch = (id: string, metric: IMetric, alarmDescription: string): void => {
    const alarm = new Alarm(scope, id, {
      metric,
      alarmDescription,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Nothing failed where nothing was counted.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  };
  watch(
    "DeadLettersAlarm",
    deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: "Maximum" }),
    "The stream gave up on entries with alerts. The sweep carries them on within minutes; find out why it failed.",
  );
  for (const [name, each] of Object.entries(functions)) {
    watch(
      `${name}ErrorsAlarm`,
      each.metricErrors({ period: FIVE_MINUTES, statistic: "Sum" }),
      `${name} fails. Its log says which class of error; while it fails, alerts may be late.`,
    );
  }
}

/** A key of its own: CloudWatch must use it, and is to have no part in the one of the health data. */
function createTopicKey(scope: Construct): Key {
  const key = new Key(scope, "OperatorKey", { description: "Messages to the operator", enableKeyRotation: true });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
      resources: ["*"],
    }),
  );
  return key;
}
