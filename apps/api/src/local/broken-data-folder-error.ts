/** The data folder cannot be used as it is. The message tells a person what to do; it quotes nothing of the content. */
export class BrokenDataFolderError extends Error {
  constructor(folder: string, what: string, cause?: unknown) {
    super(
      `The data folder ${folder} cannot be used: ${what}\n` +
        "Mend it, or move it away to begin anew, or name another one: PLUMBLINE_DATA=/path/to/folder npm start",
      { cause },
    );
    this.name = "BrokenDataFolderError";
  }
}
