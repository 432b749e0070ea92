import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { synthesise } from "./synthesise.ts";

const template = synthesise();

test("table, traces and logs are encrypted with our own key, which is renewed every year", () => {
  template.hasResourceProperties("AWS::KMS::Key", { EnableKeyRotation: true });
  template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
    SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
  });
  template.hasResourceProperties("AWS::S3::Bucket", {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        Match.objectLike({ ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: "aws:kms" }) }),
      ],
    },
  });
  template.allResourcesProperties("AWS::Logs::LogGroup", { KmsKeyId: Match.anyValue() });
});

test("nothing that holds data goes when the stack goes, and mistakes can be undone", () => {
  for (const type of ["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::KMS::Key", "AWS::Cognito::UserPool"]) {
    template.allResources(type, { DeletionPolicy: "Retain" });
  }
  template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
    Replicas: [
      Match.objectLike({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    ],
  });
  template.hasResourceProperties("AWS::S3::Bucket", { VersioningConfiguration: { Status: "Enabled" } });
});

test("the traces are nobody's without a signed request over TLS", () => {
  template.hasResourceProperties("AWS::S3::Bucket", {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  });
  template.hasResourceProperties("AWS::S3::BucketPolicy", {
    PolicyDocument: Match.objectLike({
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      ]),
    }),
  });
});

test("every route but the three public ones asks for an access token of our client", () => {
  const routes = Object.values(template.findResources("AWS::ApiGatewayV2::Route")).map(({ Properties }) => Properties);
  expect(routes.map(({ RouteKey, AuthorizationType }) => [RouteKey, AuthorizationType]).toSorted()).toEqual([
    ["ANY /api/{proxy+}", "JWT"],
    ["GET /api/openapi.json", "NONE"],
    ["GET /api/v1/config", "NONE"],
    ["GET /api/v1/health", "NONE"],
  ]);
  template.hasResourceProperties("AWS::ApiGatewayV2::Authorizer", {
    AuthorizerType: "JWT",
    JwtConfiguration: { Audience: [{ Ref: Match.stringLikeRegexp("Web") }], Issuer: Match.anyValue() },
  });
});

test("people sign in with a code and PKCE only, and nobody registers by themselves", () => {
  template.hasResourceProperties("AWS::Cognito::UserPool", {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  });
  template.hasResourceProperties("AWS::Cognito::UserPoolClient", {
    GenerateSecret: false,
    AllowedOAuthFlows: ["code"],
    CallbackURLs: ["https://plumbline.example/auth/callback/"],
    LogoutURLs: ["https://plumbline.example/"],
    PreventUserExistenceErrors: "ENABLED",
  });
  const groups = Object.values(template.findResources("AWS::Cognito::UserPoolGroup"));
  expect(groups.map(({ Properties }) => Properties.GroupName).toSorted()).toEqual(["patient", "therapist"]);
});

test("the function knows what the handler asks its environment for", () => {
  template.hasResourceProperties("AWS::Lambda::Function", {
    Runtime: "nodejs24.x",
    Environment: {
      Variables: {
        TABLE_NAME: { Ref: Match.stringLikeRegexp("Table") },
        TRACE_BUCKET: { Ref: Match.stringLikeRegexp("Traces") },
        TOKEN_ISSUER: Match.anyValue(),
        CLIENT_ID: { Ref: Match.stringLikeRegexp("Web") },
      },
    },
  });
});

test("access logs name the route, never an address with somebody's id", () => {
  const [stage] = Object.values(template.findResources("AWS::ApiGatewayV2::Stage"));
  const format = stage?.Properties.AccessLogSettings.Format as string;
  expect(format).toContain("$context.routeKey");
  expect(format).not.toContain("$context.path");
});
