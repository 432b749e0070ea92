import { markdownTable } from "../../markdown-table.ts";
import { viewOfYaw } from "../grid/grid-case.ts";
import { groupBy } from "../group-by.ts";
import { percent } from "../number-text.ts";
import type { Ran } from "../workers/in-parallel.ts";

export const chairStandSection = (ran: readonly Ran<"chairStand">[]): string =>
  markdownTable({
    heads: ["view", "noise", "tests", "exact", "off by one at most", "valid", "naive exact"],
    rows: [...groupBy(ran, ({ one }) => `${viewOfYaw(one.yaw)} ${one.noise}`)].map(([name, some]) => {
      const share = (is: (outcome: Ran<"chairStand">["outcome"]) => boolean): string =>
        percent(some.filter(({ outcome }) => is(outcome)).length / some.length);
      return [
        ...name.split(" "),
        some.length,
        share(({ score, truth }) => score === truth),
        share(({ score, truth }) => score !== null && Math.abs(score - truth) <= 1),
        share(({ isValid }) => isValid),
        share(({ naive, truth }) => naive === truth),
      ];
    }),
  });
