import type { Intake } from "@plumbline/contracts";
import type { ApiResult } from "../../api/api-result.ts";
import type { ChartApi } from "../../api/chart-api.ts";
import { isSame } from "../../is-same.ts";

const areSame = (one: Intake, other: Intake): boolean =>
  isSame({ ...one, completedAt: null }, { ...other, completedAt: null });

/**
 * Confirms at the server. The same answers confirmed again, after a double click or a lost answer, are the intake that was
 * sent before, with its time, so that they never make two versions.
 */
export const createConfirmOnce = (api: Pick<ChartApi, "confirmIntake">) => {
  let last: Intake | null = null;
  return (intake: Intake, newest: Intake | null): Promise<ApiResult<null>> => {
    const isStored = last !== null && newest?.version === last.version && newest.completedAt === last.completedAt;
    if (last !== null && isStored && areSame({ ...intake, version: last.version }, last))
      return api.confirmIntake(last);
    last = last !== null && areSame(intake, last) ? last : intake;
    return api.confirmIntake(last);
  };
};
