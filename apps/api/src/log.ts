export type LogEvent =
  | "request.answered"
  | "request.failed"
  /** Alerts are stored, and come into the queue from the outbox instead of at once. */
  | "alerts.delayed"
  /** Something is stored that may change a dose, and is weighed by the sweep instead of at once. */
  | "doses.delayed"
  /** A message was not accepted; it is tried again. */
  | "message.failed"
  | "sweep.failed"
  /** What a passed day brings is looked for again. */
  | "round.failed";

/**
 * All that may be logged. No subject, no path with values in it, no message of an error: any of them can hold or reveal
 * health data.
 */
export type LogFields = {
  /** Of a request, or of a run that nobody asked for. */
  readonly requestId: string;
  readonly method?: string;
  /** The address's pattern, such as /api/v1/sessions/:id, never the address. */
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  /** Class of an error, never its message. */
  readonly errorName?: string;
};

export type Log = (event: LogEvent, fields: LogFields) => void;

/** All that is said of an error in a log. */
export const errorNameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown");
