import { createAlertParts } from "./lambda/alert-parts.ts";
import { readAlertSettings } from "./lambda/alert-settings.ts";
import { createSweepHandler } from "./lambda/create-sweep-handler.ts";

/** Every minute. */
export const handler = createSweepHandler(createAlertParts(readAlertSettings(process.env)), Date.now);
