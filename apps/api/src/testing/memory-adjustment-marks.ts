import type { AdjustmentMark, AdjustmentMarks } from "../programs/adjustment-marks.ts";

export function createMemoryAdjustmentMarks(): AdjustmentMarks {
  const last = new Map<string, AdjustmentMark & { readonly isSet: boolean }>();
  return {
    setMark: async (mark) => {
      const before = last.get(mark.patientId);
      if (before === undefined || before.setAt <= mark.setAt) last.set(mark.patientId, { ...mark, isSet: true });
    },
    clearMark: async ({ patientId, token }) => {
      const mark = last.get(patientId);
      if (mark?.token === token) last.set(patientId, { ...mark, isSet: false });
    },
    listMarks: async () =>
      [...last.values()]
        .filter(({ isSet }) => isSet)
        .map(({ patientId, token, setAt }) => ({ patientId, token, setAt })),
  };
}
