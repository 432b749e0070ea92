const begin = (name: string): string => `<!-- bench ${name}: generated, do not edit -->`;
const end = (name: string): string => `<!-- end of bench ${name} -->`;

/** The page has no place for what was generated. */
export class SectionMissingError extends Error {
  readonly section: string;

  constructor(section: string) {
    super(`the page has no section ${section}`);
    this.name = "SectionMissingError";
    this.section = section;
  }
}

/** The page with what lies between the section's two markers replaced. @throws {SectionMissingError} */
export const replaceSection = (page: string, name: string, text: string): string => {
  const from = page.indexOf(begin(name));
  const to = page.indexOf(end(name));
  if (from < 0 || to < from) throw new SectionMissingError(name);
  return `${page.slice(0, from)}${begin(name)}\n\n${text}\n\n${page.slice(to)}`;
};
