import { describe, expect, test } from "vitest";
import { lockedAfterFall, patientIn } from "../testing/status.ts";
import { ITEM_IDS, type ItemId } from "./activities.ts";
import { gate, isStandingWork } from "./gate.ts";

describe("[FALL-11] after a fall", () => {
  const locked = lockedAfterFall(patientIn("A"));
  const seated = lockedAfterFall(patientIn("A"), { mayDoSeatedWork: true });

  test.each(["sit_to_stand", "march", "wall_slide", "walking", "stretching"] as const)("%s is locked", (item) => {
    expect(gate(item, seated)).toMatchObject({ action: "block", rules: ["FALL-11"] });
  });

  test.each(["knee_extension", "back_extensor_supine", "chest_opener"] as const)(
    "%s waits for the therapist",
    (item) => {
      expect(gate(item, locked).action).toBe("block");
      expect(gate(item, seated).action).toBe("allow");
    },
  );

  test("[CHO-8] standing is what needs a counter or a wall, and every activity", () => {
    const sitting: readonly ItemId[] = ITEM_IDS.filter((item) => !isStandingWork(item));
    expect(sitting).toEqual([
      "knee_extension",
      "band_row",
      "arm_curl",
      "tall_posture",
      "shoulder_squeeze",
      "band_pull_apart",
      "back_extensor_supine",
      "chest_opener",
    ]);
  });

  test("[CHO-6] the lock speaks before the tier and the flags, after what is never right", () => {
    const status = lockedAfterFall(patientIn("C", "F_RECENT_FX"));
    expect(gate("step_up", status).rules).toEqual(["FALL-11", "MX-TC", "MX-RFX"]);
    expect(gate("golf", status).rules).toEqual(["MX-00", "FALL-11"]);
    expect(gate("march", lockedAfterFall(patientIn("HOLD"))).rules).toEqual(["MX-HOLD", "FALL-11"]);
  });

  test("the patient is asked to rest", () => {
    expect(gate("march", lockedAfterFall(patientIn("B", "F_FALL"))).reason).toContain("Please rest");
  });
});
