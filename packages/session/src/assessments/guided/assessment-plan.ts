import type { AssessmentSetting, Person } from "@plumbline/clinical";
import type { SourceKind } from "../../source-info.ts";
import type { CameraTest } from "./camera-test.ts";

/** All that a guided test needs to know before it begins. */
export type AssessmentPlan = {
  readonly test: CameraTest;
  readonly person: Person;
  /** ASSESS-CS-06; null when this is the first. */
  readonly firstValidScore: number | null;
  readonly source: SourceKind;
  readonly isVoiceOn: boolean;
  /** ASSESS-01, ASSESS-02. The practice try is the test's own business. */
  readonly setting: Omit<AssessmentSetting, "hasPractised">;
};
