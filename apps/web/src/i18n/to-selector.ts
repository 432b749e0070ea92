/** A value as a message can select by it: its syntax knows no hyphen there. */
export const toSelector = (value: string): string => value.replaceAll("-", "_");
