import { createChartApi } from "./api/chart-api.ts";
import { fetchConfiguration } from "./api/fetch-configuration.ts";
import { fetchPerson } from "./api/fetch-person.ts";
import { request } from "./api/request.ts";
import type { ChartStore } from "./chart/chart-store.ts";
import { createPatientChart, type PatientChart } from "./chart/patient-chart.ts";
import { type PutEvent, sendEvents } from "./chart/send-events.ts";
import { type PutIntake, sendIntake } from "./chart/send-intake.ts";
import type { Identity, IdentityState } from "./identity/identity.ts";
import { createOidcIdentity } from "./identity/oidc-identity.ts";
import { drainOutbox } from "./outbox/drain-outbox.ts";
import { createHttpCourier, toDelivery } from "./outbox/http-courier.ts";
import { createKeeper, type Keeper } from "./outbox/keeper.ts";
import type { Outbox } from "./outbox/outbox.ts";
import { createSender } from "./outbox/sender.ts";

export type Site = {
  readonly identity: Identity;
  readonly keeper: Keeper;
  /** The chart of the patient who is signed in: the same one for all screens. */
  readonly chartOf: (subject: string) => PatientChart;
  /** Something may work now that did not: sends what waits. */
  readonly send: () => void;
};

/** The patient whose sessions this browser keeps; null for visitors and therapists. */
export const patientOf = (state: IdentityState): string | null =>
  state.kind === "signed-in" && state.person.role === "patient" ? state.person.subject : null;

/** Only a signed-in patient needs the database. */
const openOutbox = (): Promise<Outbox> =>
  import("./outbox/indexed-db-outbox.ts").then(({ createIndexedDbOutbox }) => createIndexedDbOutbox());

const openChartStore = (): Promise<ChartStore> =>
  import("./chart/indexed-db-chart-store.ts").then(({ createIndexedDbChartStore }) => createIndexedDbChartStore());

/** Opened once; a database that could not be opened is tried again. */
const openedOnce = <Opened>(open: () => Promise<Opened>): (() => Promise<Opened>) => {
  let opening: Promise<Opened> | null = null;
  return () => {
    opening ??= open();
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
};

const composeSite = (): Site => {
  const identity = createOidcIdentity({
    fetchConfig: fetchConfiguration,
    fetchPerson,
    origin: window.location.origin,
    storage: window.sessionStorage,
  });
  const outbox = openedOnce(openOutbox);
  const chartStore = openedOnce(openChartStore);
  const charts = new Map<string, PatientChart>();
  const chartOf = (subject: string): PatientChart => {
    const known = charts.get(subject);
    if (known !== undefined) return known;
    const { chart: load } = createChartApi(identity, null);
    const made = createPatientChart({ subject, store: chartStore, load, onTold: () => sender.nudge() });
    charts.set(subject, made);
    return made;
  };

  const keeper = createKeeper(outbox, () => sender.nudge(), Date.now);
  const courier = createHttpCourier(identity);
  const putEvent: PutEvent = async (event) =>
    toDelivery(await request(identity, { method: "PUT", path: `/events/${event.id}`, json: event }));
  const putIntake: PutIntake = async (intake) =>
    toDelivery(await request(identity, { method: "PUT", path: `/intakes/${intake.version}`, json: intake }));
  const drain = async () => {
    const subject = patientOf(identity.state());
    if (subject === null) return "signed-out";
    await keeper.refresh(subject);
    // One tab at a time; another tab's outbox is the same one.
    return navigator.locks.request("plumbline-outbox", async () => {
      // What the patient told comes first: somebody may have to be alarmed.
      const store = await chartStore();
      const confirmed = await sendIntake(store, putIntake, subject);
      const told = confirmed === "empty" ? await sendEvents(store, putEvent, subject) : confirmed;
      const patientChart = chartOf(subject);
      await patientChart.reread();
      if (told !== "empty") return told;
      const { sent } = patientChart.state();
      // What was sent belongs to the chart that is kept for a time without a network.
      if (sent.events.length > 0 || sent.intake !== null) await patientChart.refresh();
      return drainOutbox(await outbox(), courier, subject, Date.now(), () => void keeper.refresh(subject));
    });
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
  const signOut = async (): Promise<void> => {
    // What the server said of a patient does not stay on a device that they leave; what it does not know yet does.
    await chartStore()
      .then((store) => store.forgetCharts())
      .catch(() => undefined);
    await identity.signOut();
  };
  return { identity: { ...identity, signOut }, keeper, chartOf, send };
};

let composed: Site | null = null;

/** The one place in the browser where identity, outbox and server meet; made at the first use, once a page. */
export const site = (): Site => {
  composed ??= composeSite();
  return composed;
};
