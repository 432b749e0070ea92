import type { Chart, Intake } from "@plumbline/contracts";

const intake: Intake = {
  version: 1,
  questionnaireVersion: 1,
  completedAt: "2026-03-01T09:00:00+01:00",
  answers: {
    age: 64,
    sex: "female",
    diagnosis: "osteopenia",
    fractureSites: [],
    weeksSinceFracture: null,
    heightLossCm: 0,
    heightLossRecentCm: null,
    stooped: false,
    stayIndependent: Array.from({ length: 12 }, () => false),
    fallsLastYear: 0,
    injuriousFall: false,
    standUnaided: true,
    kneeReplacement: "none",
    hipReplacement: "none",
    boneMedicines: [],
    oralSteroid3Months: false,
    dizzyOnStanding: false,
    faintedLast6Months: false,
    cardiac: [],
    neuro: [],
    painNow: 1,
    newBackPain: false,
    thighGroinPain: false,
    vision: "ok",
    hearing: "ok",
    memory: "ok",
    helperPresent: true,
    activityLevel: "moderate",
    equipment: ["chair", "counter", "wall", "bed"],
    consent: true,
  },
  sharing: { replayConsent: true, emergencyContact: null },
  firstAnswers: {},
};

/** A fit patient of tier A who has let nobody in. */
export const exampleChart: Chart = {
  patientId: "margaret-1",
  hasTherapist: false,
  entries: [
    {
      is: "intake",
      receivedAt: "2026-03-01T08:00:01.000Z",
      by: { id: "margaret-1", role: "patient", name: "Margaret Oakes" },
      intake,
    },
  ],
  alerts: [],
  program: null,
};
