import { sweepAlerts } from "./alerts/sweep-alerts.ts";
import { createAlertParts } from "./lambda/alert-parts.ts";
import { readAlertSettings } from "./lambda/alert-settings.ts";
import { sweepAdjustments } from "./programs/sweep-adjustments.ts";

const parts = createAlertParts(readAlertSettings(process.env));

/** Every minute: what the stream left over, and what is due again (§7.5); then the doses that a killed request left over. */
export const handler = async (): Promise<void> => {
  await sweepAlerts(parts, Date.now());
  await sweepAdjustments(parts, Date.now());
};
