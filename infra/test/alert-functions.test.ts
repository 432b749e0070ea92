import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { synthesise } from "./synthesise.ts";

const template = synthesise();

type Statement = {
  readonly Action: string | readonly string[];
  readonly Effect: string;
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: unknown;
};

/** The statements of a function's own policy. @param name begins the function's id */
function statementsOf(name: string): readonly Statement[] {
  const policies = Object.entries(template.findResources("AWS::IAM::Policy"));
  return policies
    .filter(([id]) => id.startsWith(`${name}FunctionServiceRole`))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as readonly Statement[]);
}

const actionsOf = (name: string) =>
  statementsOf(name)
    .flatMap(({ Action }) => Action)
    .toSorted();

const TABLE = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"];
const KEY = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];
const MESSAGES = ["cognito-idp:AdminGetUser", "ses:SendEmail", "sns:Publish"];
/** The stream is encrypted, too. */
const STREAM = [
  "kms:DescribeKey",
  "dynamodb:DescribeStream",
  "dynamodb:GetRecords",
  "dynamodb:GetShardIterator",
  "dynamodb:ListStreams",
];

test("each function may do what it does, and nothing else", () => {
  expect(new Set(actionsOf("Sweep"))).toEqual(new Set([...TABLE, ...KEY, ...MESSAGES]));
  expect(new Set(actionsOf("Stream"))).toEqual(
    new Set([...TABLE, ...KEY, ...MESSAGES, ...STREAM, "sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]),
  );
  expect(new Set(actionsOf("Round"))).toEqual(new Set([...TABLE, ...KEY, "dynamodb:Scan"]));
  const api = actionsOf("Api");
  expect(new Set(api.filter((action) => action.startsWith("dynamodb:")))).toEqual(
    new Set([...TABLE, "dynamodb:DeleteItem"]),
  );
  expect(api.some((action) => /^(ses|sns|cognito-idp):/.test(action))).toBe(false);
});

test("only the round scans, and only the index of what is open", () => {
  const scans = Object.values(template.findResources("AWS::IAM::Policy"))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as readonly Statement[])
    .filter(({ Action }) => [Action].flat().includes("dynamodb:Scan"));
  expect(scans).toHaveLength(1);
  expect(JSON.stringify(scans[0]?.Resource)).toMatch(/"\/index\/open"/);
});

test("messages come from one address, and an SMS goes to phone numbers only", () => {
  const [mail] = statementsOf("Sweep").filter(({ Action }) => Action === "ses:SendEmail");
  expect(mail).toMatchObject({
    Effect: "Allow",
    Condition: { StringEquals: { "ses:FromAddress": "alerts@clinic.example" } },
  });
  expect(JSON.stringify(mail?.Resource)).toContain(":identity/clinic.example");
  const [sms] = statementsOf("Sweep").filter(({ Action }) => Action === "sns:Publish");
  expect(sms).toEqual({ Action: "sns:Publish", Effect: "Allow", NotResource: "arn:*:sns:*:*:*" });
});

test("the table's stream holds items as they are written, and the function sees entries with alerts only", () => {
  template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
    StreamSpecification: { StreamViewType: "NEW_IMAGE" },
  });
  const [mapping] = Object.values(template.findResources("AWS::Lambda::EventSourceMapping"));
  expect(mapping?.Properties).toMatchObject({
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ["ReportBatchItemFailures"],
    MaximumRetryAttempts: 10,
    StartingPosition: "TRIM_HORIZON",
    DestinationConfig: { OnFailure: { Destination: expect.anything() } },
  });
  const [filter] = mapping?.Properties.FilterCriteria.Filters ?? [];
  expect(JSON.parse(filter.Pattern)).toEqual({
    eventName: ["INSERT"],
    dynamodb: { NewImage: { alerts: { S: [{ exists: true }] } } },
  });
});

test("what the stream gave up on is kept for two weeks, encrypted with our own key", () => {
  template.hasResourceProperties("AWS::SQS::Queue", {
    KmsMasterKeyId: Match.anyValue(),
    MessageRetentionPeriod: 1_209_600,
  });
});

test("the sweep is asked for every minute", () => {
  template.hasResourceProperties("AWS::Events::Rule", {
    ScheduleExpression: "rate(1 minute)",
    State: "ENABLED",
    Targets: [Match.objectLike({ Arn: { "Fn::GetAtt": [Match.stringLikeRegexp("SweepFunction"), "Arn"] } })],
  });
});

test("both functions know what the handlers ask their environment for", () => {
  const functions = Object.entries(template.findResources("AWS::Lambda::Function"));
  const variables = functions
    .filter(([id]) => /^(Stream|Sweep)Function/.test(id))
    .map(([, { Properties }]) => Properties.Environment.Variables);
  expect(variables).toHaveLength(2);
  for (const each of variables) {
    expect(each).toMatchObject({
      ORIGIN: "https://plumbline.example",
      MAIL_FROM: "alerts@clinic.example",
      SECOND_CONTACT: "second@clinic.example",
      SMS_COUNTRY_CODE: "+1",
    });
    expect(Object.keys(each)).toEqual(expect.arrayContaining(["TABLE_NAME", "USER_POOL_ID"]));
  }
});

test("the round is asked for every hour, and knows the table only", () => {
  template.hasResourceProperties("AWS::Events::Rule", {
    ScheduleExpression: "rate(1 hour)",
    State: "ENABLED",
    Targets: [Match.objectLike({ Arn: { "Fn::GetAtt": [Match.stringLikeRegexp("RoundFunction"), "Arn"] } })],
  });
  const [round] = Object.entries(template.findResources("AWS::Lambda::Function")).filter(([id]) =>
    id.startsWith("RoundFunction"),
  );
  expect(Object.keys(round?.[1].Properties.Environment.Variables)).toEqual(["TABLE_NAME"]);
});
