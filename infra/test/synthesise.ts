import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { PlumblineStack } from "../lib/plumbline-stack.ts";

export const testProps: ConstructorParameters<typeof PlumblineStack>[2] = {
  env: { region: "us-east-1" },
  origin: "https://plumbline.example",
  messages: { mailFrom: "alerts@clinic.example", secondContact: "second@clinic.example", smsCountryCode: "+1" },
  operatorMail: "operator@clinic.example",
};

/** Without bundling the handlers: bundled-handler.test.ts does that. */
export function synthesise(changes: Partial<typeof testProps> = {}): Template {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [] } });
  return Template.fromStack(new PlumblineStack(app, "Test", { ...testProps, ...changes }));
}
