import type { PoseFrame } from "@plumbline/motion";
import { type ArmAnswer, type ArmReading, readArms, startReadingArms } from "@plumbline/session";

export type ArmListener = {
  readonly take: (frame: PoseFrame) => void;
  readonly startQuestion: () => void;
  readonly listen: (listener: (answer: ArmAnswer) => void) => () => void;
};

/** UX-04: frames of whatever camera looks, as answers to whatever is asked. */
export const createArmListener = (): ArmListener => {
  const listeners = new Set<(answer: ArmAnswer) => void>();
  let reading: ArmReading = startReadingArms;
  return {
    take: (frame) => {
      const [next, answer] = readArms(reading, frame);
      reading = next;
      if (answer === null) return;
      for (const listener of [...listeners]) listener(answer);
    },
    startQuestion: () => {
      reading = { ...reading, isSpent: true };
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
