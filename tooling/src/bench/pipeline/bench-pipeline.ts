import { openSamplePage } from "../sample-page.ts";
import { pipelineCases } from "./pipeline-case.ts";
import { pipelineSection, type RanPipeline } from "./pipeline-section.ts";
import { runPipelineCase } from "./run-pipeline-case.ts";

/** @param only exercises' ids; all when it is empty */
export const benchPipeline = async (isFull: boolean, only: readonly string[]): Promise<string> => {
  const cases = pipelineCases(isFull).filter(({ exercise }) => only.length === 0 || only.includes(exercise.id));
  const page = await openSamplePage({ keeps: true });
  try {
    const ran: RanPipeline[] = [];
    for (const one of cases) {
      const outcome = await runPipelineCase(page, one);
      // The whole takes a quarter of an hour: whoever waits sees it move.
      console.error(`${one.exercise.id} ${one.view}: ${outcome.counted ?? "not measurable"} of ${outcome.truth}`);
      ran.push({ one, outcome });
    }
    return pipelineSection(ran);
  } finally {
    await page.close();
  }
};
