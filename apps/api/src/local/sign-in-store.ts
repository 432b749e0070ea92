import { existsSync } from "node:fs";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { z } from "zod";
import { BrokenDataFolderError } from "./broken-data-folder-error.ts";
import { type DataFolder, readJson } from "./data-folder.ts";
import { writePrivateFile } from "./private-file.ts";

/** `expiresAt` in seconds since 1970, as in the tokens themselves; null lasts until it is removed. */
const entry = z.object({ payload: z.record(z.string(), z.unknown()), expiresAt: z.number().nullable() });
type Entry = { readonly payload: AdapterPayload; readonly expiresAt: number | null };

/** A sign-in ends with these: revoking its grant removes them. */
const tokens = ["AccessToken", "AuthorizationCode", "RefreshToken"];

/**
 * Sessions, codes and tokens of the identity provider: a map that is written whole after each change. A few people on
 * one machine make a few kilobytes.
 * @throws {BrokenDataFolderError} when the file is there but cannot be read
 */
export function openSignInStore(folder: DataFolder): (model: string) => Adapter {
  const entries = readEntries(folder);

  const dropExpired = (): void => {
    for (const [key, { expiresAt }] of entries) {
      if (expiresAt !== null && expiresAt <= secondsSince1970()) {
        entries.delete(key);
      }
    }
  };
  const keep = (): void => {
    dropExpired();
    writePrivateFile(folder.signIns, JSON.stringify(Object.fromEntries(entries)));
  };
  const find = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    dropExpired();
    const found = [...entries].find(([key, { payload }]) => key.startsWith(`${model}:`) && matches(payload));
    return found?.[1].payload;
  };

  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      entries.set(`${model}:${id}`, {
        payload,
        expiresAt: typeof expiresIn === "number" ? secondsSince1970() + expiresIn : null,
      });
      keep();
    },
    find: async (id) => {
      dropExpired();
      return entries.get(`${model}:${id}`)?.payload;
    },
    findByUid: async (uid) => find(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => find(model, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const known = entries.get(`${model}:${id}`);
      if (known !== undefined) {
        entries.set(`${model}:${id}`, { ...known, payload: { ...known.payload, consumed: secondsSince1970() } });
        keep();
      }
    },
    destroy: async (id) => {
      entries.delete(`${model}:${id}`);
      keep();
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) {
        if (payload.grantId === grantId && tokens.some((token) => key.startsWith(`${token}:`))) {
          entries.delete(key);
        }
      }
      keep();
    },
  });
}

function readEntries(folder: DataFolder): Map<string, Entry> {
  if (!existsSync(folder.signIns)) {
    return new Map();
  }
  const read = z.record(z.string(), entry).safeParse(readJson(folder.signIns));
  if (!read.success) {
    throw new BrokenDataFolderError(folder.path, "sign-ins.json is damaged. Without it everybody signs in again.");
  }
  return new Map(Object.entries(read.data));
}

function secondsSince1970(): number {
  return Math.floor(Date.now() / 1000);
}
