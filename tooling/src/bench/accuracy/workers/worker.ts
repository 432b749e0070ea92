import { parentPort, workerData } from "node:worker_threads";
import { runners } from "./runners.ts";

const { name, cases }: { readonly name: keyof typeof runners; readonly cases: readonly never[] } = workerData;

for (const one of cases) parentPort?.postMessage(runners[name](one));
