/** Not in TypeScript's DOM types yet: Web Speech API, on-device recognition. */
type Recognition = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  abort(): void;
};

export type RecognitionMaker = {
  new (): Recognition;
  readonly available?: (options: {
    readonly langs: readonly string[];
    readonly processLocally: true;
  }) => Promise<string>;
};

const isMaker = (value: unknown): value is RecognitionMaker => typeof value === "function";

/** null where the browser recognises no speech, or cannot say whether it would do so on the device. */
export const findRecognition = (scope: object): RecognitionMaker | null => {
  const found: unknown = Reflect.get(scope, "SpeechRecognition") ?? Reflect.get(scope, "webkitSpeechRecognition");
  return isMaker(found) && typeof found.available === "function" ? found : null;
};

/** PRIV-01: whether words would stay on this device; else nothing listens. */
export const isHeardOnDevice = async (maker: RecognitionMaker | null, locale: string): Promise<boolean> => {
  if (maker === null || !("processLocally" in maker.prototype)) return false;
  const state = await maker.available?.({ langs: [locale], processLocally: true }).catch(() => "unavailable");
  return state === "available";
};

const wordsIn = (event: Event): string => {
  const results: unknown = Reflect.get(event, "results");
  if (typeof results !== "object" || results === null) return "";
  const last: unknown = Array.from(results as ArrayLike<ArrayLike<unknown>>).at(-1)?.[0];
  return typeof last === "object" && last !== null ? String(Reflect.get(last, "transcript") ?? "") : "";
};

/** Listens until released; the browser ends a recognition after a silence, and another one begins. */
export const listenOnDevice = (
  maker: RecognitionMaker,
  locale: string,
  onWords: (words: string) => void,
): (() => void) => {
  let isReleased = false;
  const recognition = new maker();
  recognition.lang = locale;
  recognition.continuous = true;
  recognition.interimResults = true;
  recognition.processLocally = true;
  const begin = () => {
    if (isReleased) return;
    try {
      recognition.start();
    } catch {
      // It runs already.
    }
  };
  recognition.addEventListener("result", (event) => onWords(wordsIn(event)));
  recognition.addEventListener("end", begin);
  recognition.addEventListener("error", (event) => {
    // Whoever does not allow the microphone is not asked again and again.
    if (
      ["not-allowed", "service-not-allowed", "language-not-supported"].includes(String(Reflect.get(event, "error")))
    ) {
      isReleased = true;
    }
  });
  begin();
  return () => {
    isReleased = true;
    recognition.abort();
  };
};
