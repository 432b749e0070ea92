import { expect, test } from "vitest";
import { readLambdaSettings } from "./lambda-settings.ts";

const variables = {
  TABLE_NAME: "plumbline",
  TRACE_BUCKET: "plumbline-traces",
  TOKEN_ISSUER: "https://cognito-idp.eu-central-1.amazonaws.com/pool",
  CLIENT_ID: "web-client",
};

test("what is left out is as Cognito has it", () => {
  expect(readLambdaSettings(variables)).toMatchObject({
    keySetUrl: "https://cognito-idp.eu-central-1.amazonaws.com/pool/.well-known/jwks.json",
    tokens: {
      audience: { claim: "client_id", value: "web-client" },
      type: null,
      requiredClaims: { token_use: "access" },
      groupsClaim: "cognito:groups",
    },
  });
});

test("another provider is only configuration", () => {
  const settings = readLambdaSettings({
    ...variables,
    TOKEN_JWKS_URL: "https://issuer.example/keys",
    TOKEN_AUDIENCE_CLAIM: "aud",
    TOKEN_AUDIENCE: "plumbline-api",
    TOKEN_TYPE: "at+jwt",
    TOKEN_USE: "",
    TOKEN_GROUPS_CLAIM: "roles",
  });
  expect(settings.keySetUrl).toBe("https://issuer.example/keys");
  expect(settings.webConfiguration.audience).toBe("plumbline-api");
  expect(settings.tokens).toEqual({
    issuer: variables.TOKEN_ISSUER,
    audience: { claim: "aud", value: "plumbline-api" },
    type: "at+jwt",
    requiredClaims: {},
    groupsClaim: "roles",
  });
});

test.each(Object.keys(variables))("a function that was deployed without %s does not start", (name) => {
  expect(() => readLambdaSettings({ ...variables, [name]: undefined })).toThrow(name);
});
