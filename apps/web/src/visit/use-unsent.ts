import { useEffect, useState, useSyncExternalStore } from "react";
import type { PatientChartState } from "../chart/patient-chart.ts";

const subscribe = (listener: () => void) => {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
};

/** A network that answers has done so by then. Milliseconds. */
const PATIENCE = 4000;

/** §7.5: whether what the patient told has not reached the server: at once where there is no network, else after a moment. */
export const useUnsent = ({ waiting }: PatientChartState): boolean => {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const newest = waiting.at(-1)?.event.id ?? null;
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (newest === null) return;
    const timer = setTimeout(() => setLate(newest), PATIENCE);
    return () => clearTimeout(timer);
  }, [newest]);
  return newest !== null && (!isOnline || late === newest);
};
