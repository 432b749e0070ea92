import { App } from "aws-cdk-lib";
import { PlumblineStack } from "../lib/plumbline-stack.ts";

const app = new App();
const setting = (name: string, fallback: string): string => app.node.tryGetContext(name) ?? fallback;

// No account: it synthesises without asking AWS for anything. A table with our own key wants to know its region.
new PlumblineStack(app, "Plumbline", {
  description: "Plumbline: API, table, traces and identities",
  env: { region: setting("region", "us-east-1") },
  /** Where people open the web app: `npx cdk synth -c origin=https://...`. */
  origin: setting("origin", "https://plumbline.example"),
  /** Whom urgent alerts come from, and who else hears of one that nobody acknowledged: `-c mailFrom=... -c secondContact=...`. */
  messages: {
    mailFrom: setting("mailFrom", "alerts@plumbline.example"),
    secondContact: setting("secondContact", ""),
    smsCountryCode: setting("smsCountryCode", "+1"),
  },
  /** Whom the alarms write to: `-c operatorMail=...`. */
  operatorMail: setting("operatorMail", ""),
});
