import { createAlertParts } from "./lambda/alert-parts.ts";
import { readAlertSettings } from "./lambda/alert-settings.ts";
import { createStreamHandler } from "./lambda/create-stream-handler.ts";

/** Carries alerts from the table's stream into the queue, and tells who has to know at once. */
export const handler = createStreamHandler(createAlertParts(readAlertSettings(process.env)), () => Date.now());
