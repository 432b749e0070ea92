/** Whom a message is for. What they are reached by is the adapter's business, except where the patient has written it down. */
export type Recipient =
  | { readonly kind: "therapist"; readonly id: string }
  /** Of the clinic, after an hour without an acknowledgement. */
  | { readonly kind: "second-contact" }
  /** `reach`: a phone number or an e-mail address, as the patient gave it. */
  | { readonly kind: "emergency-contact"; readonly reach: string };

export type Channel = "push" | "e-mail" | "sms";

/** §7.5: never any health data. */
export type Message = {
  readonly to: Recipient;
  readonly channel: Channel;
  readonly text: string;
  /** Where to sign in; null for somebody who has nothing to sign in to. */
  readonly link: string | null;
};

export type MessageSender = {
  /** What it can deliver by. A message by another channel is not asked for. */
  readonly channels: readonly Channel[];
  /** Rejects where it was not accepted. */
  readonly send: (message: Message) => Promise<void>;
};
