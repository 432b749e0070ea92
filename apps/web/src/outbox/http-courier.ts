import type { ApiResult } from "../api/api-result.ts";
import { request, type TokenSource } from "../api/request.ts";
import type { Delivery, SessionCourier } from "./session-courier.ts";

export const toDelivery = (result: ApiResult<Response>): Delivery => {
  if (result.kind === "ok") return { kind: "stored" };
  if (result.failure === "signed-out" || result.failure === "unreachable") return { kind: result.failure };
  // Its trace is sent before it, so that this mends itself at the next try.
  if (result.code === "trace-missing") return { kind: "unreachable" };
  return { kind: "refused", code: result.code };
};

/** Takes sessions to Plumbline's own server, as the patient who is signed in. */
export const createHttpCourier = (tokens: TokenSource): SessionCourier => ({
  putTrace: async (sessionId, bytes) =>
    toDelivery(await request(tokens, { method: "PUT", path: `/sessions/${sessionId}/trace`, bytes })),
  putSession: async (record) => {
    // The contract and its checks are large, and most visits send nothing.
    const { toSessionUpload } = await import("./to-session-upload.ts");
    const json = toSessionUpload(record);
    return toDelivery(await request(tokens, { method: "PUT", path: `/sessions/${record.sessionId}`, json }));
  },
});
