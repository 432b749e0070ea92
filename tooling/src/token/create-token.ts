import {
  findSamplePerson,
  openDataFolder,
  readEnvironment,
  readIdentityKeys,
  samplePeople,
  signAccessToken,
} from "@plumbline/api/local";

/** The command was not used as it is meant. The message says how it is. */
export class TokenUsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TokenUsageError";
  }
}

const names = samplePeople.map(({ userName }) => userName).join("|");
export const TOKEN_USAGE = `Usage: npm run --silent token -- patient|therapist|${names}`;

/**
 * A bearer token that the local server at PORT accepts, signed with the key in its data folder: whoever may read that
 * folder is whoever runs the server, so no request needs to hand out tokens.
 * @throws {TokenUsageError} also where no server has ever made a key
 */
export async function createToken(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const [called, ...rest] = words;
  const person = called === undefined || rest.length > 0 ? null : findSamplePerson(called);
  if (person === null) throw new TokenUsageError(TOKEN_USAGE);
  const { port, dataFolder } = readEnvironment(environment);
  const keys = readIdentityKeys(openDataFolder(dataFolder));
  if (keys === null) throw new TokenUsageError("There is no key to sign with yet. Start Plumbline first: npm start");
  return signAccessToken(keys, person, port);
}
