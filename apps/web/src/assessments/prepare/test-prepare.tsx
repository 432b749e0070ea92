import {
  ASSESSMENT_SCRIPTS,
  COUNT_IN,
  type Person,
  PRE_CHECK,
  type Sex,
  type TestName,
  YOUNGEST,
} from "@plumbline/clinical";
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
import type { AssessmentChart } from "../use-assessment-chart.ts";
import styles from "./fields.module.css";
import { PersonFields } from "./person-fields.tsx";
import { isWatched, obstaclesBefore, type Preparation, SAMPLE_PERSON, type Way } from "./preparation.ts";
import { Tick } from "./tick.tsx";

export type Prepared = { readonly preparation: Preparation; readonly person: Person; readonly file: Blob | null };

type TestPrepareProps = {
  readonly test: TestName;
  readonly chart: AssessmentChart;
  readonly onBegin: (prepared: Prepared) => void;
};

const BEGIN_ICON = { camera: "camera", hand: "arrow", sample: "play", file: "film" } as const;
const OLDEST = 120;

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
  const [preparation, setPreparation] = useState<Preparation>({
    way: ways[0] ?? "hand",
    checks: {},
    hasHelper: false,
    hasPractised: false,
  });
  const [age, setAge] = useState("");
  const [sex, setSex] = useState<Sex>("undisclosed");
  const [hasTried, setHasTried] = useState(false);
  const { way } = preparation;
  const change = (changed: Partial<Preparation>) => setPreparation({ ...preparation, ...changed });

  const years = Number(age);
  const isAge = Number.isInteger(years) && years >= YOUNGEST && years <= OLDEST;
  const told = isAge ? { age: years, sex } : null;
  const person = way === "sample" ? SAMPLE_PERSON : (chart.person ?? told);
  const obstacles = obstaclesBefore(preparation, chart);
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
        <section className={styles.ticks}>
          <h2 className={styles.heading}>{t("how")}</h2>
          <ul className={styles.list}>
            <li>{t("steps.practice")}</li>
            {isCameraTest(test) ? <li>{t(`steps.${CAMERA_TESTS[test].at}`)}</li> : null}
          </ul>
          <p className={styles.say}>
            {ASSESSMENT_SCRIPTS[test]}
            {isCameraTest(test) && CAMERA_TESTS[test].at === "chair" ? ` ${COUNT_IN}` : null}
          </p>
          <h2 className={styles.heading}>{t("needs")}</h2>
          <p>{tTest(`needs.${isCameraTest(test) ? CAMERA_TESTS[test].at : "helper"}`)}</p>
        </section>
        {ways.length > 1 ? (
          <Segments
            name="way"
            legend={t("by")}
            options={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
            chosen={way}
            onChoose={(chosen) => change({ way: chosen })}
          />
        ) : null}
        <Notice meaning="information">
          <p>{t(`${way}Text`)}</p>
        </Notice>
        {asksPerson ? <PersonFields age={age} sex={sex} onAge={setAge} onSex={setSex} /> : null}
        {chart.person !== null && way !== "sample" ? <p>{t("person", chart.person)}</p> : null}
        {isWatched(way) || !chart.hasIntake ? null : (
          <fieldset className={styles.ticks}>
            <legend className={styles.heading}>{t("check")}</legend>
            {PRE_CHECK.map(({ id, statement }) => (
              <Tick
                key={id}
                isTicked={preparation.checks[id] === true}
                onTick={(isTicked) => change({ checks: { ...preparation.checks, [id]: isTicked } })}
              >
                {statement}
              </Tick>
            ))}
            <Tick isTicked={preparation.hasHelper} onTick={(hasHelper) => change({ hasHelper })}>
              {t("helper")}
            </Tick>
            {way === "hand" ? (
              <Tick isTicked={preparation.hasPractised} onTick={(hasPractised) => change({ hasPractised })}>
                {t("practised")}
              </Tick>
            ) : null}
          </fieldset>
        )}
        <div role="alert" className={styles.missing}>
          {obstacles
            .filter((obstacle) => hasTried || obstacle === "no-intake" || obstacle === "on-hold")
            .map((obstacle) => (
              <p key={obstacle}>{t(`obstacles.${obstacle}`)}</p>
            ))}
          {hasTried && person === null ? <p>{t("ageMissing")}</p> : null}
        </div>
        <div className={prepare.buttons}>
          <Button look="primary" icon={BEGIN_ICON[way]} onPress={begin}>
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
