import type { CueLine } from "@plumbline/session/ports";
import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<never>>;

/** A refusal is said with its reason: EX-REFUSE has both sentences. */
const reasonOf = (key: string): string | null =>
  key.startsWith("notMeasurable.") && key.endsWith(".mend") ? key.replace(/mend$/, "what") : null;

/**
 * The words of a cue. Its key comes from the session as plain text, so the compiler cannot check it here; a test walks
 * through every key that the session can say.
 */
export const sayLine = (translate: Translate, line: CueLine): string => {
  const say = (key: string) => translate(key as Parameters<Translate>[0], line.values ?? {});
  const reason = reasonOf(line.key);
  return reason === null ? say(line.key) : `${say(reason)} ${say(line.key)}`;
};
