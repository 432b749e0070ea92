import { describe, expect, test } from "vitest";
import { createImpactDiary } from "./impact-diary.ts";

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
};

describe("[SAFE-08] impacts of a day", () => {
  test("add up, and begin anew with the next day", () => {
    const place = storage();
    createImpactDiary(place, "anna").add("2026-10-04", 10);
    const diary = createImpactDiary(place, "anna");
    diary.add("2026-10-04", 15);
    expect(diary.impactsOn("2026-10-04")).toBe(25);
    expect(diary.impactsOn("2026-10-05")).toBe(0);
    diary.add("2026-10-05", 4);
    expect(diary.impactsOn("2026-10-05")).toBe(4);
  });

  test("are each patient's own", () => {
    const place = storage();
    createImpactDiary(place, "anna").add("2026-10-04", 10);
    expect(createImpactDiary(place, "harold").impactsOn("2026-10-04")).toBe(0);
  });

  test("of a damaged note are none", () => {
    const place = storage();
    place.setItem("plumbline-impacts-anna", "2026-10-04 many");
    expect(createImpactDiary(place, "anna").impactsOn("2026-10-04")).toBe(0);
  });
});
