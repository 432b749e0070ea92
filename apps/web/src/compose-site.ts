import { fetchConfiguration } from "./api/fetch-configuration.ts";
import { fetchPerson } from "./api/fetch-person.ts";
import type { Identity, IdentityState } from "./identity/identity.ts";
import { createOidcIdentity } from "./identity/oidc-identity.ts";
import { drainOutbox } from "./outbox/drain-outbox.ts";
import { createHttpCourier } from "./outbox/http-courier.ts";
import { createKeeper, type Keeper } from "./outbox/keeper.ts";
import type { Outbox } from "./outbox/outbox.ts";
import { createSender } from "./outbox/sender.ts";

export type Site = {
  readonly identity: Identity;
  readonly keeper: Keeper;
  /** Something may work now that did not: sends what waits. */
  readonly send: () => void;
};

/** The patient whose sessions this browser keeps; null for visitors and therapists. */
export const patientOf = (state: IdentityState): string | null =>
  state.kind === "signed-in" && state.person.role === "patient" ? state.person.subject : null;

/** Only a signed-in patient needs the database. */
const openOutbox = (): Promise<Outbox> =>
  import("./outbox/indexed-db-outbox.ts").then(({ createIndexedDbOutbox }) => createIndexedDbOutbox());

const composeSite = (): Site => {
  const identity = createOidcIdentity({
    fetchConfig: fetchConfiguration,
    fetchPerson,
    origin: window.location.origin,
    storage: window.sessionStorage,
  });
  let opening: Promise<Outbox> | null = null;
  const outbox = (): Promise<Outbox> => {
    opening ??= openOutbox();
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };

  const keeper = createKeeper(outbox, () => sender.nudge());
  const courier = createHttpCourier(identity);
  const drain = async () => {
    const subject = patientOf(identity.state());
    if (subject === null) return "signed-out";
    await keeper.refresh(subject);
    // One tab at a time; another tab's outbox is the same one.
    return navigator.locks.request("plumbline-outbox", async () =>
      drainOutbox(await outbox(), courier, subject, () => void keeper.refresh(subject)),
    );
  };
  const sender = createSender({
    drain,
    later: (delay, listener) => {
      const timer = setTimeout(listener, delay);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
    onState: keeper.setSending,
  });

  const send = () => {
    if (patientOf(identity.state()) !== null) sender.nudge();
  };
  window.addEventListener("online", send);
  identity.subscribe(send);
  if (patientOf(identity.state()) !== null) {
    // Loaded while there is a network, so that a session can be kept without one.
    void outbox();
    send();
  }
  return { identity, keeper, send };
};

let composed: Site | null = null;

/** The one place in the browser where identity, outbox and server meet; made at the first use, once a page. */
export const site = (): Site => {
  composed ??= composeSite();
  return composed;
};
