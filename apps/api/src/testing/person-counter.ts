/** Subjects that no other test of the file uses, so that tests share a table without seeing each other. */
export function createPersonCounter(): () => string {
  let people = 0;
  return () => {
    people += 1;
    return `person-${people}`;
  };
}
