import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createLocalJWKSet } from "jose";
import { createTokenVerifier } from "../access/verify-token.ts";
import type { Message } from "../alerts/message-sender.ts";
import { projectAndSend } from "../alerts/project-and-send.ts";
import { createSweep } from "../alerts/sweep-alerts.ts";
import { createApp } from "../app.ts";
import { deskAddress } from "../desk-address.ts";
import { createLocalSite } from "../local-site.ts";
import type { Log } from "../log.ts";
import { createAdjustmentSweep } from "../programs/sweep-adjustments.ts";
import { createRound } from "../rounds/make-round.ts";
import { newUlid, randomLetters } from "../ulid.ts";
import { openDataFolder } from "./data-folder.ts";
import type { Every } from "./every.ts";
import { openIdentityKeys, publicKeysOf } from "./identity-keys.ts";
import { createIdentityProvider } from "./identity-provider.ts";
import { AUDIENCE, CLIENT_ID, issuerOf, originOf } from "./identity-settings.ts";
import { isLoopback, isLoopbackHost } from "./is-loopback.ts";
import { createLocalMessageSender } from "./local-message-sender.ts";
import { openLocalStores } from "./local-stores.ts";
import { localTokens } from "./local-tokens.ts";
import { routeRequests } from "./route-requests.ts";
import { createSampleAccess } from "./sample-access.ts";
import { createSampleCharts } from "./sample-charts.ts";
import { openSignInStore } from "./sign-in-store.ts";

const INVITATION_CODE_LENGTH = 8;
/** §7.5 asks for what is due every 15 minutes; this is how late that may be. */
const SWEEP_MILLISECONDS = 30_000;
/** How long after a patient's midnight their day is looked at, at most. */
const ROUND_MILLISECONDS = 3_600_000;
/** How long a request under way may still run once the server is asked to close. */
const FAREWELL_MILLISECONDS = 1_000;

export type LocalServerOptions = {
  /** 0 asks the system for a free one. */
  readonly port: number;
  readonly hostname: string;
  /** Where everything is kept; made when it is missing. */
  readonly dataFolder: string;
  /** The exported web app. */
  readonly webRoot: string;
  readonly log: Log;
  /** Says to the operator what is not a log of requests. */
  readonly print: (line: string) => void;
  readonly every: Every;
};

export type LocalServer = {
  readonly port: number;
  /** What would have been sent. */
  readonly messages: readonly Message[];
  readonly close: () => Promise<void>;
};

/**
 * Web app, API, identity provider and table in one process and on one port: the twin of lambda.ts.
 * @throws {BrokenDataFolderError} when what is kept cannot be used; Node's own error when the port cannot be had
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const folder = openDataFolder(options.dataFolder);
  const keys = await openIdentityKeys(folder);
  const signIns = openSignInStore(folder);
  const { repositories, traces, close: closeStores } = await openLocalStores(folder);
  const server = createServer();
  const newId = () => newUlid(Date.now());
  const sweepDoses = createAdjustmentSweep({ ...repositories, log: options.log, newId }, Date.now);
  try {
    await createSampleAccess(folder, repositories, Date.now());
    await createSampleCharts(folder, repositories, Date.now());
    // Nobody can be at it yet: every mark is a killed server's.
    await sweepDoses(0);
    server.listen(options.port, options.hostname);
    await once(server, "listening");
  } catch (error) {
    await closeStores();
    throw error;
  }

  // The issuer's name holds the port, which is known only now. No request has been read yet.
  const { port } = server.address() as AddressInfo;
  const issuer = issuerOf(port);
  const messages = createLocalMessageSender(options.print);
  const alertParts = { ...repositories, messages, log: options.log, newId, desk: deskAddress(originOf(port)) };
  const sweep = createSweep(alertParts, Date.now);
  const round = createRound(alertParts, Date.now);
  const api = createApp({
    ...repositories,
    announceAlerts: (waiting) => projectAndSend(alertParts, waiting, Date.now()),
    traces,
    verifyToken: createTokenVerifier(localTokens(port), createLocalJWKSet(publicKeysOf(keys))),
    now: Date.now,
    newId,
    newCode: () => randomLetters(INVITATION_CODE_LENGTH),
    log: options.log,
    webConfiguration: { issuer, clientId: CLIENT_ID, audience: AUDIENCE },
  });
  const provider = createIdentityProvider({ port, keys, signIns });
  const site = createLocalSite(options.webRoot, api);
  // Who lets the network in by HOST may be reached by any name.
  const isOurHost = isLoopback(options.hostname) ? isLoopbackHost : () => true;
  server.on("request", routeRequests({ provider, site, isOurHost }));
  // Whatever was left over when the last server ended.
  await sweep();
  await round();
  const timers = [
    options.every(SWEEP_MILLISECONDS, async () => {
      await sweep();
      await sweepDoses();
    }),
    options.every(ROUND_MILLISECONDS, round),
  ];

  return {
    port,
    messages: messages.sent,
    close: async () => {
      await Promise.all(timers.map((stop) => stop()));
      const lastCall = setTimeout(() => server.closeAllConnections(), FAREWELL_MILLISECONDS);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      clearTimeout(lastCall);
      await closeStores();
    },
  };
}
