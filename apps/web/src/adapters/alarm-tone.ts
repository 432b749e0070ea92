/** Two notes, as of an alarm clock, a second and a half long. Hz and seconds. */
const NOTES = [880, 660, 880, 660] as const;
const NOTE = 0.35;

type Audio = Pick<AudioContext, "currentTime" | "destination" | "createOscillator" | "createGain" | "resume">;

export type AlarmTone = { readonly sound: () => void };

/**
 * FALL-05, FALL-06. Made at the first tone: a browser lets a page sound once somebody has pressed something on it.
 * @param open undefined where the browser has no sound
 */
export const createAlarmTone = (open: (() => Audio) | undefined): AlarmTone => {
  let audio: Audio | null = null;
  return {
    sound: () => {
      audio ??= open?.() ?? null;
      if (audio === null) return;
      // A page that was loaded again, and not touched since, may stay silent: the words and the screen remain.
      audio.resume().catch(() => undefined);
      const from = audio.currentTime;
      for (const [index, frequency] of NOTES.entries()) {
        const [oscillator, gain] = [audio.createOscillator(), audio.createGain()];
        oscillator.type = "square";
        oscillator.frequency.value = frequency;
        gain.gain.value = 0.5;
        oscillator.connect(gain).connect(audio.destination);
        oscillator.start(from + index * NOTE);
        oscillator.stop(from + (index + 0.9) * NOTE);
      }
    },
  };
};
