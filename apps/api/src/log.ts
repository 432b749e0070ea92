export type LogEvent = "request.answered" | "request.failed";

/**
 * All that may be logged. No subject, no path with values in it, no message of an error: any of them can hold or reveal
 * health data.
 */
export type LogFields = {
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
