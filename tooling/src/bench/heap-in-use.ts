import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// As with --expose-gc, which no command line of ours can pass on.
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes of the heap that something still holds. */
export const heapInUse = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};
