import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import type { Playback } from "../use-playback.ts";
import { formatTime } from "./format-time.ts";
import styles from "./playback-bar.module.css";
import type { Span } from "./session-span.ts";

type PlaybackBarProps = {
  readonly playback: Playback;
  readonly span: Span;
  /** Where the next and the previous movement begin. */
  readonly stops: readonly number[];
};

const SPEEDS = [0.25, 0.5, 1] as const;
/** A jump back leaves a movement that has just begun. */
const JUST_BEGUN = 300;

export function PlaybackBar({ playback, span, stops }: PlaybackBarProps) {
  const t = useTranslations("desk.replay");
  const { at, isPlaying, speed, seek, toggle, setSpeed } = playback;
  const previous = stops.findLast((stop) => stop < at - JUST_BEGUN) ?? span.from;
  const next = stops.find((stop) => stop > at) ?? span.to;
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <button type="button" className={styles.play} onClick={toggle}>
          <Icon name={isPlaying ? "pause" : "play"} />
          {isPlaying ? t("pause") : t("play")}
        </button>
        <button type="button" className={styles.step} onClick={() => seek(previous)}>
          {t("previous")}
        </button>
        <button type="button" className={styles.step} onClick={() => seek(next)}>
          {t("next")}
        </button>
        <label className={styles.speed}>
          {t("speed")}
          <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
            {SPEEDS.map((value) => (
              <option key={value} value={value}>
                {t("times", { value })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.timeline}>
        <input
          className={styles.scrubber}
          type="range"
          min={span.from}
          max={span.to}
          step={50}
          value={at}
          aria-label={t("scrubber")}
          aria-valuetext={formatTime(at)}
          onChange={(event) => seek(Number(event.target.value))}
        />
        <output className={styles.time}>
          {formatTime(at)} / {formatTime(span.to)}
        </output>
      </div>
    </div>
  );
}
