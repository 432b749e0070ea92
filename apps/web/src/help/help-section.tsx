import sheet from "../parts/sheet.module.css";

type HelpSectionProps = { readonly heading: string; readonly lines: readonly string[] };

export function HelpSection({ heading, lines }: HelpSectionProps) {
  return (
    <section className={sheet.section}>
      <h2 className={sheet.heading}>{heading}</h2>
      <ul className={sheet.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
