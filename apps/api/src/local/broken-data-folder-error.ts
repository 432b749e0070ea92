type Details = {
  /** What a person can do; without it, what helps with most damage. */
  readonly advice?: string;
  readonly cause?: unknown;
};

const MEND = "Mend it, or move it away to begin anew, or name another one: PLUMBLINE_DATA=/path/to/folder npm start";

/** The data folder cannot be used as it is. The message tells a person what to do; it quotes nothing of the content. */
export class BrokenDataFolderError extends Error {
  constructor(folder: string, what: string, { advice = MEND, cause }: Details = {}) {
    super(`The data folder ${folder} cannot be used: ${what}\n${advice}`, { cause });
    this.name = "BrokenDataFolderError";
  }
}
