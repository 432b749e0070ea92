import answers from "../../session/answers/question-screen.module.css";

type ScaleProps = {
  readonly labelledBy: string;
  readonly lowest: string;
  readonly highest: string;
  readonly onAnswer: (score: number) => void;
};

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10, answered by one press. */
export function Scale({ labelledBy, lowest, highest, onAnswer }: ScaleProps) {
  return (
    <>
      <fieldset className={answers.scale} aria-labelledby={labelledBy}>
        {SCORES.map((score) => (
          <button key={score} type="button" className={answers.score} onClick={() => onAnswer(score)}>
            {score}
          </button>
        ))}
      </fieldset>
      <div className={answers.anchors}>
        <p>{lowest}</p>
        <p />
        <p>{highest}</p>
      </div>
    </>
  );
}
