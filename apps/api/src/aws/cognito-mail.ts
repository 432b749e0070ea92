import {
  AdminGetUserCommand,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
} from "@aws-sdk/client-cognito-identity-provider";

/** E-mail addresses of the user pool's people. Their user name is their `sub`, for they sign in by e-mail. */
export function createCognitoMail(
  client: CognitoIdentityProviderClient,
  userPoolId: string,
): (subject: string) => Promise<string | null> {
  return async (subject) => {
    try {
      const { UserAttributes = [] } = await client.send(
        new AdminGetUserCommand({ UserPoolId: userPoolId, Username: subject }),
      );
      return UserAttributes.find(({ Name }) => Name === "email")?.Value ?? null;
    } catch (error) {
      if (error instanceof UserNotFoundException) return null;
      throw error;
    }
  };
}
