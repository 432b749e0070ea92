import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { type ApiFunctionParts, createApiFunction } from "./api-function.ts";
import { createLogGroup } from "./log-group.ts";

/** What the web app asks before anybody has signed in; holds no data of anybody. */
const publicPaths = ["/api/v1/health", "/api/v1/config", "/api/openapi.json"];

/** Requests a second, over all patients: a runaway client costs little, a clinic notices nothing. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/**
 * The API behind API Gateway. Its authorizer turns strangers away before they cost anything; the app verifies each token
 * again, as it does everywhere.
 */
export function createApi(scope: Construct, parts: ApiFunctionParts): { readonly function: IFunction } {
  const { identities, encryptionKey } = parts;
  const answering = createApiFunction(scope, parts);
  const integration = new HttpLambdaIntegration("App", answering);
  const api = new HttpApi(scope, "Api", {
    createDefaultStage: false,
    defaultAuthorizer: new HttpJwtAuthorizer("AccessToken", identities.issuer, {
      jwtAudience: [identities.client.userPoolClientId],
    }),
  });
  new HttpStage(scope, "Stage", {
    httpApi: api,
    stageName: "$default",
    autoDeploy: true,
    throttle: THROTTLE,
    accessLogSettings: {
      destination: new LogGroupLogDestination(createLogGroup(scope, "AccessLog", encryptionKey)),
      // The route, never the path: ids of patients stay out of logs.
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: AccessLogField.contextRequestId(),
          route: AccessLogField.contextRouteKey(),
          status: AccessLogField.contextStatus(),
          latency: AccessLogField.contextResponseLatency(),
        }),
      ),
    },
  });
  api.addRoutes({ path: "/api/{proxy+}", methods: [HttpMethod.ANY], integration });
  for (const path of publicPaths) {
    api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer: new HttpNoneAuthorizer() });
  }
  return { function: answering };
}
