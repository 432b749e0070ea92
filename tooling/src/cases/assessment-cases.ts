import {
  type AssessmentResult,
  alertsOfAssessment,
  type Circumstances,
  INVALID_REASONS,
  judgeChairStand,
  judgeFiveTimes,
  judgeFourStage,
  judgeSingleLeg,
  judgeTimedUpAndGo,
  seconds,
} from "@plumbline/clinical";
import { z } from "zod";
import { type Actual, caseKind } from "./case-kind.ts";

const shared = {
  firstValidScore: z.number().nullable().default(null),
  reasons: z.array(z.enum(INVALID_REASONS)).default([]),
};
const time = z.number().nonnegative().transform(seconds);
const age = z.number();
const armsUsed = z.boolean().default(false);

const assessmentInput = z.discriminatedUnion("test", [
  z.object({
    test: z.literal("chair_stand_30s"),
    age,
    sex: z.enum(["male", "female", "undisclosed"]),
    score: z.int().nonnegative(),
    armsUsed,
    ...shared,
  }),
  z.object({ test: z.literal("five_times_sit_to_stand"), age, timeS: time.nullable(), armsUsed, ...shared }),
  z.object({
    test: z.literal("four_stage"),
    stageSeconds: z.partialRecord(z.enum(["side_by_side", "semi_tandem", "tandem", "single_leg"]), time),
    ...shared,
  }),
  z.object({ test: z.literal("single_leg"), age, leftTrialsS: z.array(time), rightTrialsS: z.array(time), ...shared }),
  z.object({ test: z.literal("tug"), timeS: time, ...shared }),
]);

type Input = z.output<typeof assessmentInput>;

/** The case gives what somebody counted or timed. */
const circumstancesOf = ({ reasons, firstValidScore }: Input): Circumstances => ({
  source: "manual",
  reasons,
  firstValidScore,
});

const judge = (input: Input): readonly [AssessmentResult, Actual] => {
  const circumstances = circumstancesOf(input);
  switch (input.test) {
    case "chair_stand_30s": {
      const score = { stands: input.score, armsUsed: input.armsUsed, variant: "arms_crossed" } as const;
      return [judgeChairStand(score, input, circumstances), {}];
    }
    case "five_times_sit_to_stand": {
      const result = judgeFiveTimes({ time: input.timeS, armsUsed: input.armsUsed }, input, circumstances);
      return [result, { result: result.norm }];
    }
    case "four_stage":
      return [judgeFourStage(input.stageSeconds, circumstances), {}];
    case "single_leg": {
      const trials = { left: input.leftTrialsS, right: input.rightTrialsS };
      const result = judgeSingleLeg(trials, input, circumstances);
      const { left, right } = result.legs;
      return [result, { meanLeft: left.mean, meanRight: right.mean, normLeft: left.norm, normRight: right.norm }];
    }
    case "tug":
      return [judgeTimedUpAndGo(input.timeS, circumstances), {}];
  }
};

export const assessmentCase = caseKind(assessmentInput, (input) => {
  const [result, named] = judge(input);
  return { ...result, ...named, alerts: alertsOfAssessment(result) };
});
