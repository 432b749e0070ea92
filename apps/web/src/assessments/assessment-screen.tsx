"use client";

import { useFragment } from "../session/use-fragment.ts";
import { placeFrom, TO_CHOICE } from "./assessment-place.ts";
import { AssessmentChoice } from "./choice/assessment-choice.tsx";
import { PainScreen } from "./questionnaires/pain-screen.tsx";
import { QuestionnaireScreen } from "./questionnaires/questionnaire-screen.tsx";
import { TestFlow } from "./test-flow.tsx";
import { useAssessmentChart } from "./use-assessment-chart.ts";

const toChoice = () => {
  window.location.hash = TO_CHOICE;
};

/** Tests and questionnaires: the address names which one; nothing of a person is in it. */
export function AssessmentScreen() {
  const fragment = useFragment();
  const chart = useAssessmentChart();
  if (fragment === null) return null;
  const place = placeFrom(fragment);
  switch (place.kind) {
    case "choice":
      return <AssessmentChoice chart={chart} />;
    case "test":
      return <TestFlow key={place.test} test={place.test} chart={chart} />;
    case "questions":
      return <QuestionnaireScreen key={place.questionnaire} id={place.questionnaire} chart={chart} />;
    case "pain":
      return <PainScreen phase="apart" exercise={null} chart={chart} tell={chart.tell} onDone={toChoice} />;
  }
}
