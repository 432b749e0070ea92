import type { Message, MessageSender } from "../alerts/message-sender.ts";

export type LocalMessageSender = MessageSender & {
  /** The last of them, the oldest first; for tests. */
  readonly sent: readonly Message[];
};

const KEPT = 1_000;

/** What an operator may see: neither whom it is about, nor how a contact is reached. */
const describe = ({ to, channel, text, link }: Message): string =>
  to.kind === "emergency-contact"
    ? `Would send by ${channel} to a patient's emergency contact: please check on them`
    : `Would send by ${channel} to a ${to.kind}: ${text}${link === null ? "" : ` ${link}`}`;

/** On one machine nothing leaves it: says what AWS would send. */
export function createLocalMessageSender(print: (line: string) => void): LocalMessageSender {
  const sent: Message[] = [];
  return {
    sent,
    channels: ["push", "e-mail", "sms"],
    send: async (message) => {
      sent.push(message);
      if (sent.length > KEPT) sent.shift();
      print(describe(message));
    },
  };
}
