import { securityHeaders } from "@plumbline/api";
import { Duration } from "aws-cdk-lib";
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

/** Browsers' preload lists ask for a year or more. */
const TRANSPORT_SECURITY_AGE = Duration.days(365);

/**
 * Has CloudFront send what the local server sends, and Strict-Transport-Security, which plain HTTP on localhost cannot.
 * CloudFront has fields of its own for some headers and refuses them among the custom ones.
 */
export function createResponseHeadersPolicy(scope: Construct): ResponseHeadersPolicy {
  const {
    "Content-Security-Policy": contentSecurityPolicy,
    // The field for it takes no value: there is only nosniff.
    "X-Content-Type-Options": _,
    "Referrer-Policy": referrerPolicy,
    ...customHeaders
  } = securityHeaders;

  return new ResponseHeadersPolicy(scope, "SecurityHeaders", {
    comment: "The headers of apps/api/src/security-headers.ts",
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: referrerPolicies[referrerPolicy], override: true },
      strictTransportSecurity: {
        accessControlMaxAge: TRANSPORT_SECURITY_AGE,
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(customHeaders).map(([header, value]) => ({ header, value, override: true })),
    },
  });
}

const referrerPolicies = { "no-referrer": HeadersReferrerPolicy.NO_REFERRER } as const;
