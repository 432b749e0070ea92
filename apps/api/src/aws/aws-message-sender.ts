import { type SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { PublishCommand, type SNSClient } from "@aws-sdk/client-sns";
import type { Message, MessageSender, Recipient } from "../alerts/message-sender.ts";
import { toPhoneNumber } from "./phone-number.ts";

/** Nobody has said where somebody can be reached. Never quotes who. */
export class NoAddressError extends Error {
  constructor(kind: Recipient["kind"]) {
    super(`there is no address of a ${kind}`);
    this.name = "NoAddressError";
  }
}

type Parts = {
  readonly mail: SESv2Client;
  readonly text: SNSClient;
  /** A therapist's e-mail address; null where there is none. */
  readonly mailOf: (therapistId: string) => Promise<string | null>;
  readonly mailFrom: string;
  readonly secondContact: string | null;
  readonly countryCode: string;
};

/** E-mail by SES, SMS by SNS. There is no push: docs/decisions/2026-11-28-messages-by-ses-and-sns.md. */
export function createAwsMessageSender(parts: Parts): MessageSender {
  const { mail, text: sms, mailOf, mailFrom, secondContact, countryCode } = parts;

  const addressOf = async (to: Recipient): Promise<string> => {
    const address = await (to.kind === "therapist"
      ? mailOf(to.id)
      : to.kind === "second-contact"
        ? secondContact
        : to.reach);
    if (address === null) throw new NoAddressError(to.kind);
    return address;
  };

  const sendMail = async ({ to, text, link }: Message): Promise<void> => {
    const plain = { Data: link === null ? text : `${text}\n${link}`, Charset: "UTF-8" };
    await mail.send(
      new SendEmailCommand({
        FromEmailAddress: mailFrom,
        Destination: { ToAddresses: [await addressOf(to)] },
        Content: { Simple: { Subject: { Data: text, Charset: "UTF-8" }, Body: { Text: plain } } },
      }),
    );
  };

  const sendText = async ({ to, text }: Message): Promise<void> => {
    const number = toPhoneNumber(await addressOf(to), countryCode);
    if (number === null) throw new NoAddressError(to.kind);
    const isUrgent = { DataType: "String", StringValue: "Transactional" };
    await sms.send(
      new PublishCommand({
        PhoneNumber: number,
        Message: text,
        MessageAttributes: { "AWS.SNS.SMS.SMSType": isUrgent },
      }),
    );
  };

  return {
    channels: ["e-mail", "sms"],
    send: (message) => (message.channel === "sms" ? sendText(message) : sendMail(message)),
  };
}
