import { expect, test } from "vitest";
import { findRecognition, isHeardOnDevice, type RecognitionMaker } from "./device-speech.ts";

const makerThat = (answer: string, hasLocal = true): RecognitionMaker => {
  class Recognition extends EventTarget {
    lang = "";
    continuous = false;
    interimResults = false;
    start() {}
    abort() {}
    static available() {
      return Promise.resolve(answer);
    }
  }
  if (hasLocal) Object.defineProperty(Recognition.prototype, "processLocally", { value: false, writable: true });
  return Recognition as unknown as RecognitionMaker;
};

test("[PRIV-01] nothing listens unless the browser says that the words stay on the device", async () => {
  expect(await isHeardOnDevice(makerThat("available"), "en")).toBe(true);
  expect(await isHeardOnDevice(makerThat("downloadable"), "en")).toBe(false);
  expect(await isHeardOnDevice(makerThat("available", false), "en")).toBe(false);
  expect(await isHeardOnDevice(null, "en")).toBe(false);
});

test("[PRIV-01] a recognition that cannot say where it works is not used", () => {
  expect(findRecognition({ webkitSpeechRecognition: class {} })).toBeNull();
  expect(findRecognition({})).toBeNull();
  const maker = makerThat("available");
  expect(findRecognition({ SpeechRecognition: maker })).toBe(maker);
});
