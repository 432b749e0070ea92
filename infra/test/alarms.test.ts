import { Match, type Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { synthesise } from "./synthesise.ts";

const template = synthesise();

const alarmsOf = (of: Template) =>
  Object.values(of.findResources("AWS::CloudWatch::Alarm")).map(({ Properties }) => Properties);

test("what the stream gave up on raises an alarm within five minutes, from the first message on", () => {
  template.hasResourceProperties("AWS::CloudWatch::Alarm", {
    Namespace: "AWS/SQS",
    MetricName: "ApproximateNumberOfMessagesVisible",
    Dimensions: [{ Name: "QueueName", Value: { "Fn::GetAtt": [Match.stringLikeRegexp("DeadLetters"), "QueueName"] } }],
    Statistic: "Maximum",
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: "GreaterThanOrEqualToThreshold",
    TreatMissingData: "notBreaching",
  });
});

test("so does an error of each function", () => {
  const watched = alarmsOf(template)
    .filter(({ MetricName }) => MetricName === "Errors")
    .map(({ Dimensions }) => Dimensions[0].Value.Ref as string);
  const functions = Object.keys(template.findResources("AWS::Lambda::Function"));
  expect(watched.toSorted()).toEqual(functions.filter((id) => /^(Api|Stream|Sweep|Round)Function/.test(id)).toSorted());
  expect(watched).toHaveLength(4);
});

test("every alarm goes to the operator's address, and so does its end", () => {
  const [topicId] = Object.keys(template.findResources("AWS::SNS::Topic"));
  for (const { AlarmActions, OKActions } of alarmsOf(template)) {
    expect([AlarmActions, OKActions]).toEqual([[{ Ref: topicId }], [{ Ref: topicId }]]);
  }
  template.hasResourceProperties("AWS::SNS::Subscription", {
    Protocol: "email",
    Endpoint: "operator@clinic.example",
    TopicArn: { Ref: topicId },
  });
});

test("CloudWatch may use the topic's key, which is not that of the health data", () => {
  const ofCloudWatch = Object.entries(template.findResources("AWS::KMS::Key")).filter(([, { Properties }]) =>
    JSON.stringify(Properties.KeyPolicy).includes("cloudwatch.amazonaws.com"),
  );
  expect(ofCloudWatch.map(([id]) => id)).toEqual([expect.stringMatching(/^OperatorKey/)]);
  template.hasResourceProperties("AWS::SNS::Topic", { KmsMasterKeyId: Match.anyValue() });
});

test("without an operator there are alarms, and nobody is written to", () => {
  const nobody = synthesise({ operatorMail: "" });
  expect(alarmsOf(nobody)).toHaveLength(alarmsOf(template).length);
  expect(nobody.findResources("AWS::SNS::Subscription")).toEqual({});
});
