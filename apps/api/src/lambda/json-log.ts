import type { Log } from "../log.ts";

/** A line of JSON an event, as CloudWatch takes it. */
export const jsonLog: Log = (event, fields) => console.log(JSON.stringify({ event, ...fields }));
