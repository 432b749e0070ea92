import type { WebConfiguration } from "@plumbline/contracts";
import type { VerifyToken } from "./access/verify-token.ts";
import type { AnnounceAlerts } from "./alerts/announce-alerts.ts";
import type { Log } from "./log.ts";
import type { Repositories } from "./repositories.ts";
import type { TraceStore } from "./trace-store.ts";

/** All that the app needs from its surroundings. Composed in lambda.ts and in local-server.ts, nowhere else. */
export type ApiDependencies = Repositories & {
  readonly traces: TraceStore;
  readonly verifyToken: VerifyToken;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** ULIDs. */
  readonly newId: () => string;
  /** Codes of invitations: 8 of the 32 letters and digits of a ULID. */
  readonly newCode: () => string;
  readonly log: Log;
  readonly announceAlerts: AnnounceAlerts;
  readonly webConfiguration: WebConfiguration;
};
