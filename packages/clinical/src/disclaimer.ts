/** GEN-04: shown at first start, in Help and on every export. */
export const DISCLAIMER =
  "Plumbline is research and education software. It is not an FDA-cleared or approved medical device. Follow your own therapist and doctor. In an emergency call 911 (or your local number).";
