import { sweepAlerts } from "./alerts/sweep-alerts.ts";
import { createAlertParts } from "./lambda/alert-parts.ts";
import { readAlertSettings } from "./lambda/alert-settings.ts";

const parts = createAlertParts(readAlertSettings(process.env));

/** Every minute: what the stream left over, and what is due again (§7.5). */
export const handler = (): Promise<void> => sweepAlerts(parts, Date.now());
