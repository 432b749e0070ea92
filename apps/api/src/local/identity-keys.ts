import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { exportJWK, generateKeyPair, type JSONWebKeySet } from "jose";
import { z } from "zod";
import { BrokenDataFolderError } from "./broken-data-folder-error.ts";
import { type DataFolder, readJson } from "./data-folder.ts";
import { writePrivateFile } from "./private-file.ts";

export const SIGNING_ALGORITHM = "RS256";

const privateKey = z.object({
  kty: z.literal("RSA"),
  use: z.literal("sig"),
  alg: z.literal(SIGNING_ALGORITHM),
  kid: z.string().min(1),
  n: z.string().min(1),
  e: z.string().min(1),
  d: z.string().min(1),
  p: z.string().min(1),
  q: z.string().min(1),
  dp: z.string().min(1),
  dq: z.string().min(1),
  qi: z.string().min(1),
});

const identityKeys = z.object({ signing: privateKey, cookies: z.array(z.string().min(32)).min(1) });

/** What must stay the same over a restart, or everybody is signed out. */
export type IdentityKeys = Readonly<z.infer<typeof identityKeys>>;

/** @throws {BrokenDataFolderError} when the keys are there but cannot be read */
export function readIdentityKeys(folder: DataFolder): IdentityKeys | null {
  if (!existsSync(folder.keys)) {
    return null;
  }
  const read = identityKeys.safeParse(readJson(folder.keys));
  if (!read.success) {
    throw new BrokenDataFolderError(folder.path, "identity-keys.json is damaged.");
  }
  return read.data;
}

/** @throws {BrokenDataFolderError} when the keys are there but cannot be read */
export async function openIdentityKeys(folder: DataFolder): Promise<IdentityKeys> {
  const kept = readIdentityKeys(folder);
  if (kept !== null) {
    return kept;
  }
  const { privateKey: generated } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const keys = identityKeys.parse({
    signing: {
      ...(await exportJWK(generated)),
      use: "sig",
      alg: SIGNING_ALGORITHM,
      kid: randomBytes(12).toString("base64url"),
    },
    cookies: [randomBytes(32).toString("base64url")],
  });
  writePrivateFile(folder.keys, `${JSON.stringify(keys)}\n`);
  return keys;
}

/** What anybody may know. */
export function publicKeysOf({ signing: { kty, use, alg, kid, n, e } }: IdentityKeys): JSONWebKeySet {
  return { keys: [{ kty, use, alg, kid, n, e }] };
}
