import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SNSClient } from "@aws-sdk/client-sns";
import { expect, test } from "vitest";
import type { Message } from "../alerts/message-sender.ts";
import { createAwsMessageSender } from "./aws-message-sender.ts";
import { toPhoneNumber } from "./phone-number.ts";

/** What would have gone to AWS. */
function openSender(secondContact: string | null = "second@clinic.example") {
  const requests: unknown[] = [];
  const mail = new SESv2Client({ region: "local" });
  const text = new SNSClient({ region: "local" });
  for (const client of [mail, text]) {
    client.middlewareStack.add(
      () =>
        async ({ input }: { readonly input: unknown }) => {
          requests.push(input);
          return { output: { $metadata: {} }, response: {} };
        },
      { step: "initialize", name: "record" },
    );
  }
  const sender = createAwsMessageSender({
    mail,
    text,
    mailOf: async (id) => (id === "dana" ? "dana@clinic.example" : null),
    mailFrom: "alerts@clinic.example",
    secondContact,
    countryCode: "+1",
  });
  return { sender, requests };
}

const urgent = {
  channel: "e-mail",
  text: "Urgent alert in Plumbline, please sign in",
  link: "https://plumbline.example/en/desk/",
} as const;

test.each([
  ["a therapist", { kind: "therapist", id: "dana" }, "dana@clinic.example"],
  ["the second contact", { kind: "second-contact" }, "second@clinic.example"],
] as const)("an e-mail to %s says what was asked for, and where to sign in", async (_, to, address) => {
  const { sender, requests } = openSender();
  await sender.send({ ...urgent, to });
  expect(requests).toEqual([
    {
      FromEmailAddress: "alerts@clinic.example",
      Destination: { ToAddresses: [address] },
      Content: {
        Simple: {
          Subject: { Data: urgent.text, Charset: "UTF-8" },
          Body: { Text: { Data: `${urgent.text}\n${urgent.link}`, Charset: "UTF-8" } },
        },
      },
    },
  ]);
});

test("an SMS goes to the number as SMS wants it", async () => {
  const { sender, requests } = openSender();
  const to = { kind: "emergency-contact", reach: "(555) 010-0199" } as const;
  await sender.send({ to, channel: "sms", text: "Please check on them now.", link: null });
  expect(requests).toMatchObject([{ PhoneNumber: "+15550100199", Message: "Please check on them now." }]);
});

test.each([
  ["a therapist without an address", { ...urgent, to: { kind: "therapist", id: "rival" } }],
  ["a second contact that nobody named", { ...urgent, to: { kind: "second-contact" } }],
  ["a number that is none", { ...urgent, channel: "sms", to: { kind: "emergency-contact", reach: "my son" } }],
] as const)("%s is a failure that quotes nothing", async (_, message: Message) => {
  const { sender, requests } = openSender(null);
  const error = await sender.send(message).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "NoAddressError" });
  expect(String(error)).not.toMatch(/rival|my son/);
  expect(requests).toEqual([]);
});

test.each([
  ["+44 20 7946 0018", "+442079460018"],
  ["0044 20 7946 0018", "+442079460018"],
  ["555-010-0199", "+15550100199"],
  ["tom@example.org", null],
  ["", null],
])("%o as a phone number is %o", (written, number) => {
  expect(toPhoneNumber(written, "+1")).toBe(number);
});
