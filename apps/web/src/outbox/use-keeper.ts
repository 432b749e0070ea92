import { useSyncExternalStore } from "react";
import { site } from "../compose-site.ts";
import type { KeeperState } from "./keeper.ts";

const nothing: KeeperState = { keeping: {}, waiting: null, sending: "idle" };
const subscribe = (listener: () => void) => site().keeper.subscribe(listener);

/** What the outbox of this browser holds, and how it goes on. */
export const useKeeper = (): KeeperState =>
  useSyncExternalStore(
    subscribe,
    () => site().keeper.state(),
    () => nothing,
  );
