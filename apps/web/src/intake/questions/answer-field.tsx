import { ContactField } from "./contact-field.tsx";
import type { FieldProps } from "./field-props.ts";
import { NumberField } from "./number-field.tsx";
import { OptionsField } from "./options-field.tsx";
import { ScaleField } from "./scale-field.tsx";
import { YesNoField } from "./yes-no-field.tsx";

/** How one part of a question is answered. The twelve statements have a screen of their own. */
export function AnswerField(props: FieldProps) {
  const { answer } = props.part;
  switch (answer.kind) {
    case "yes-no":
      return <YesNoField {...props} />;
    case "one-of":
    case "several-of":
      return <OptionsField {...props} />;
    case "number":
      // What is written is shown anew in another unit.
      return answer.unit === "score" ? <ScaleField {...props} /> : <NumberField key={props.measure?.unit} {...props} />;
    case "contact":
      return <ContactField {...props} />;
    case "statements":
      return null;
  }
}
