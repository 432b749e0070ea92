import type { TestName } from "./assessment-result.ts";

/** Said after the script of a chair test: a second apart, and the clock starts with the last one. */
export const COUNT_IN = "3, 2, 1, Go.";

const CHAIR = "Sit in the middle of the chair.";
const CROSSED = "Cross your arms at the wrists, hands on opposite shoulders.";
const FEET = "Feet flat, back straight.";
const FOR_30_S = "On 'Go', stand up fully, then sit down. Keep going for 30 seconds.";

/** §6.1 to §6.5: what is said before the test, word for word. Where nothing is said for a variant, the least is changed. */
export const ASSESSMENT_SCRIPTS: Readonly<Record<TestName, string>> = {
  chair_stand_30s: `${CHAIR} ${CROSSED} ${FEET} ${FOR_30_S}`,
  // ASSESS-CS-04: planned so; the specification gives no words of its own.
  chair_stand_30s_arms_allowed: `${CHAIR} You may push with your hands. ${FEET} ${FOR_30_S}`,
  five_times_sit_to_stand: `${CHAIR} ${CROSSED} ${FEET} On 'Go': Stand up and sit down five times, as quickly as is safe.`,
  four_stage: "Stand beside the counter. Place your feet as shown. Let go when ready. I will time ten seconds.",
  single_leg: "Stand on one leg, arms crossed. The leg must not touch the other.",
  tug: "Stand up from the chair, walk to the line 10 feet (3 m) away at your normal pace, turn, walk back, sit down.",
};

/** ASSESS-CS-04, exactly. */
export const ARMS_QUESTION = "Did you push with your hands?";
