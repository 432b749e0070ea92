import { type Person, type Sex, type TestName, YOUNGEST } from "@plumbline/clinical";
import { CAMERA_TESTS } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import { Segments } from "../../parts/segments.tsx";
import prepare from "../../session/prepare/prepare-screen.module.css";
import { isCameraTest } from "../assessment-place.ts";
import { BackToTests } from "../back-to-tests.tsx";
import { IntakeLink } from "../intake-link.tsx";
import type { AssessmentChart } from "../use-assessment-chart.ts";
import { BeforeChecks } from "./before-checks.tsx";
import styles from "./fields.module.css";
import { PersonFields } from "./person-fields.tsx";
import {
  isWatched,
  obstaclesBefore,
  type Preparation,
  type PrepareObstacle,
  SAMPLE_PERSON,
  type Way,
} from "./preparation.ts";
import { TestBrief } from "./test-brief.tsx";

export type Prepared = { readonly preparation: Preparation; readonly person: Person; readonly file: Blob | null };

type TestPrepareProps = {
  readonly test: TestName;
  readonly chart: AssessmentChart;
  readonly onBegin: (prepared: Prepared) => void;
};

const BEGIN_ICON = { camera: "camera", hand: "arrow", sample: "play", file: "film" } as const;
const OLDEST = 120;
/** Nothing on this page can change these. */
const LASTING: readonly PrepareObstacle[] = ["no-intake", "questions-first", "on-hold", "standing-locked"];
/** The questions open these. */
const ASKS: readonly PrepareObstacle[] = ["no-intake", "questions-first"];

const NOTHING_TICKED: Omit<Preparation, "way"> = { checks: {}, hasHelper: false, hasPractised: false };

/** Who may not begin yet can watch. */
const firstWay = (ways: readonly Way[], hasIntake: boolean): Way =>
  ways.find((way) => hasIntake || isWatched(way)) ?? "hand";

const waysOf = (test: TestName): readonly Way[] => {
  if (!isCameraTest(test)) return ["hand"];
  return CAMERA_TESTS[test].recorded === null ? ["camera", "hand", "sample"] : ["camera", "hand", "sample", "file"];
};

/** What the test asks, who measures, what must be true before; then the camera goes on, or the helper's form opens. */
export function TestPrepare({ test, chart, onBegin }: TestPrepareProps) {
  const t = useTranslations("assessment.prepare");
  const tTest = useTranslations("assessment");
  const ways = waysOf(test);
  const picker = useRef<HTMLInputElement>(null);
  const [chosenWay, setChosenWay] = useState<Way | null>(null);
  const [ticked, setTicked] = useState<Omit<Preparation, "way">>(NOTHING_TICKED);
  const [age, setAge] = useState("");
  const [sex, setSex] = useState<Sex>("undisclosed");
  const [hasTried, setHasTried] = useState(false);
  const way = chosenWay ?? firstWay(ways, chart.hasIntake);
  const preparation: Preparation = { ...ticked, way };
  const change = (changed: Partial<typeof ticked>) => setTicked({ ...ticked, ...changed });

  const years = Number(age);
  const isAge = Number.isInteger(years) && years >= YOUNGEST && years <= OLDEST;
  const told = isAge ? { age: years, sex } : null;
  const person = way === "sample" ? SAMPLE_PERSON : (chart.person ?? told);
  const obstacles = obstaclesBefore(preparation, chart);
  const lasting = obstacles.filter((obstacle) => LASTING.includes(obstacle));
  const asksPerson = chart.person === null && way === "file";

  const begin = () => {
    setHasTried(true);
    if (person === null || obstacles.length > 0) return;
    if (way === "file") picker.current?.click();
    else onBegin({ preparation, person, file: null });
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined && person !== null) onBegin({ preparation, person, file });
  };

  return (
    <PageFrame>
      <div className={styles.form}>
        <h1 className={prepare.title}>{tTest(`names.${test}`)}</h1>
        <p>{tTest(`why.${test}`)}</p>
        <TestBrief test={test} />
        {ways.length > 1 ? (
          <Segments
            name="way"
            legend={t("by")}
            options={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
            chosen={way}
            onChoose={setChosenWay}
          />
        ) : null}
        <Notice meaning="information">
          <p>{t(`${way}Text`)}</p>
        </Notice>
        {asksPerson ? <PersonFields age={age} sex={sex} onAge={setAge} onSex={setSex} /> : null}
        {chart.person !== null && way !== "sample" ? <p>{t("person", chart.person)}</p> : null}
        {isWatched(way) || !chart.hasIntake ? null : <BeforeChecks preparation={preparation} onChange={change} />}
        <div role="alert" className={styles.missing}>
          {obstacles
            .filter((obstacle) => hasTried || lasting.includes(obstacle))
            .map((obstacle) => (
              <p key={obstacle}>{t(`obstacles.${obstacle}`)}</p>
            ))}
          {hasTried && person === null ? <p>{t("ageMissing")}</p> : null}
        </div>
        {lasting.some((obstacle) => ASKS.includes(obstacle)) ? <IntakeLink /> : null}
        <div className={prepare.buttons}>
          <Button look="primary" icon={BEGIN_ICON[way]} onPress={begin} isDisabled={lasting.length > 0}>
            {t("begin", { way })}
          </Button>
          <BackToTests />
          {way === "file" ? (
            <input
              ref={picker}
              className={prepare.file}
              type="file"
              accept="video/*"
              tabIndex={-1}
              aria-hidden="true"
              onChange={pick}
            />
          ) : null}
        </div>
      </div>
    </PageFrame>
  );
}
