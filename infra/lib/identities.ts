import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";

export type Identities = {
  /** OpenID Connect issuer. */
  readonly issuer: string;
  readonly pool: UserPool;
  readonly client: UserPoolClient;
};

/** Who may sign in. Nobody registers by themselves: a clinic invites its therapists, a therapist their patients. */
export function createIdentities(scope: Construct, origin: string): Identities {
  const pool = new UserPool(scope, "People", {
    featurePlan: FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy: {
      minLength: 12,
      // Length protects; rules about signs only make passwords hard to remember (NIST SP 800-63B).
      requireLowercase: false,
      requireUppercase: false,
      requireDigits: false,
      requireSymbols: false,
      tempPasswordValidity: Duration.days(7),
    },
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const groupName of ["patient", "therapist"]) {
    pool.addGroup(groupName, { groupName });
  }
  const client = pool.addClient("Web", {
    // A browser keeps no secret; PKCE takes its place.
    generateSecret: false,
    authFlows: {},
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
      callbackUrls: [`${origin}/auth/callback/`],
      logoutUrls: [`${origin}/`],
    },
    accessTokenValidity: Duration.minutes(10),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(14),
    // A token used twice is a token stolen; the grace is for an answer lost on the way.
    refreshTokenRotationGracePeriod: Duration.seconds(30),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
  const { region, account } = Stack.of(scope);
  // The pages on which people sign in. A prefix is unique in its region, and an account's number is unique anyway.
  pool.addDomain("SignIn", { cognitoDomain: { domainPrefix: `plumbline-${account}` } });
  return { issuer: `https://cognito-idp.${region}.amazonaws.com/${pool.userPoolId}`, pool, client };
}
