import { medianOf } from "@plumbline/motion";
import { groupBy } from "../accuracy/group-by.ts";
import { confusionOf } from "../accuracy/negatives/confusion.ts";
import { falseCounts } from "../accuracy/negatives/confusion-section.ts";
import { inSeconds, percent } from "../accuracy/number-text.ts";
import { markdownTable } from "../markdown-table.ts";
import type { PipelineCase } from "./pipeline-case.ts";
import type { PipelineOutcome } from "./run-pipeline-case.ts";

export type RanPipeline = { readonly one: PipelineCase; readonly outcome: PipelineOutcome };

const inDegrees = (value: number | null): string => (value === null ? "–" : `${value.toFixed(1)}°`);

const isExact = ({ outcome }: RanPipeline): boolean =>
  outcome.isRefused ? (outcome.counted ?? 0) === 0 : outcome.counted === outcome.truth;

const caseTable = (ran: readonly RanPipeline[]): string =>
  markdownTable({
    heads: [
      "exercise",
      "view",
      "build",
      "stoop",
      "counted : true",
      "partial",
      "naive",
      "person found",
      "joints: median error, share of stature",
      "peak knee flexion error, side",
      "hold error s",
    ],
    rows: ran.map(({ one, outcome }) => [
      one.exercise.id,
      one.view,
      one.build,
      `${one.stoop}°`,
      `${outcome.counted ?? "not measurable"} : ${outcome.isRefused ? "refused view" : outcome.truth}`,
      outcome.partials,
      outcome.naive,
      `${outcome.landmarks.found}/${outcome.landmarks.frames}`,
      percent(outcome.landmarks.medianError),
      inDegrees(outcome.flexionError),
      inSeconds(outcome.holdError),
    ]),
  });

const viewTable = (ran: readonly RanPipeline[]): string =>
  markdownTable({
    heads: [
      "view",
      "sets",
      "joints: median error",
      "p95",
      "knee, world skeleton",
      "knee, picture",
      "trunk, picture",
      "peak knee flexion",
    ],
    rows: [...groupBy(ran, ({ one }) => one.view)].map(([view, some]) => {
      const median = (readingOf: (outcome: PipelineOutcome) => number | null): number | null =>
        medianOf(some.flatMap(({ outcome }) => readingOf(outcome) ?? []));
      return [
        view,
        some.length,
        percent(median(({ landmarks }) => landmarks.medianError) ?? Number.NaN),
        percent(median(({ landmarks }) => landmarks.p95Error) ?? Number.NaN),
        inDegrees(median(({ angles }) => angles.kneeInWorld)),
        inDegrees(median(({ angles }) => angles.kneeInPicture)),
        inDegrees(median(({ angles }) => angles.trunk)),
        inDegrees(median(({ flexionError }) => flexionError)),
      ];
    }),
  });

export const pipelineSection = (ran: readonly RanPipeline[]): string =>
  [
    `${ran.filter(isExact).length} of ${ran.length} sets exact.`,
    "Errors by view, medians of the sets' medians against the true skeleton:",
    viewTable(ran),
    caseTable(ran),
    "All of them before every counter that accepts the view:",
    falseCounts(confusionOf(ran.map(({ one, outcome }) => ({ performed: one.exercise.id, ...outcome })))),
  ].join("\n\n");
