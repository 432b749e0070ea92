import { securityHeaders } from "@plumbline/api";
import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { assert, expect, test } from "vitest";
import { createResponseHeadersPolicy } from "../lib/response-headers-policy.ts";

const policyType = "AWS::CloudFront::ResponseHeadersPolicy";

function synthesise(): Template {
  const stack = new Stack(new App(), "Test");
  createResponseHeadersPolicy(stack);
  return Template.fromStack(stack);
}

const template = synthesise();

test("CloudFront sends exactly the headers of the local server, and transport security", () => {
  const [policy] = Object.values(template.findResources(policyType));
  assert(policy !== undefined);
  const { SecurityHeadersConfig: fields, CustomHeadersConfig: custom } = policy.Properties.ResponseHeadersPolicyConfig;
  const sent = {
    "Content-Security-Policy": fields.ContentSecurityPolicy.ContentSecurityPolicy,
    "Referrer-Policy": fields.ReferrerPolicy.ReferrerPolicy,
    ...("ContentTypeOptions" in fields ? { "X-Content-Type-Options": "nosniff" } : {}),
    ...Object.fromEntries(
      custom.Items.map(({ Header, Value }: { readonly Header: string; readonly Value: string }) => [Header, Value]),
    ),
  };
  expect(sent).toEqual(securityHeaders);
  expect(Object.keys(fields).toSorted()).toEqual([
    "ContentSecurityPolicy",
    "ContentTypeOptions",
    "ReferrerPolicy",
    "StrictTransportSecurity",
  ]);
});

test("every header replaces what the origin sent", () => {
  const overrides = JSON.stringify(template.findResources(policyType)).match(/"Override":(true|false)/g);
  expect(overrides).toHaveLength(Object.keys(securityHeaders).length + 1);
  expect(new Set(overrides)).toEqual(new Set(['"Override":true']));
});

test("browsers keep to HTTPS for a year, subdomains included", () => {
  template.hasResourceProperties(policyType, {
    ResponseHeadersPolicyConfig: Match.objectLike({
      SecurityHeadersConfig: Match.objectLike({
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true, Override: true },
      }),
    }),
  });
});
