import type { CurrentPerson } from "@plumbline/contracts";
import { request } from "./request.ts";

/** Who a token belongs to; null where the server does not say. */
export const fetchPerson = async (accessToken: string): Promise<CurrentPerson | null> => {
  const tokens = { accessToken: async () => accessToken, renew: async () => false };
  const result = await request(tokens, { method: "GET", path: "/me" });
  if (result.kind === "failed") return null;
  const { currentPerson } = await import("@plumbline/contracts");
  return currentPerson.parse(await result.value.json());
};
