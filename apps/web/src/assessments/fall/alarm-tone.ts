/** FALL-05: loud, short, and made on the device. Where a browser lets no sound out, the screen stays. */
export const soundAlarm = (): void => {
  const context = new AudioContext();
  const tone = context.createOscillator();
  tone.frequency.value = 880;
  tone.connect(context.destination);
  tone.onended = () => void context.close();
  tone.start();
  tone.stop(context.currentTime + 1.2);
};
