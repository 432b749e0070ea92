import path from "node:path";

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly exists: (file: string) => boolean;
  /** Where Playwright keeps the Chromium of its own version, whether or not it is there. */
  readonly playwrightsOwn: string;
};

const commands = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/**
 * A Chromium that is already here: the one that PLUMBLINE_CHROMIUM names, else the system's (it plays H.264, which
 * Playwright's does not), else Playwright's.
 * @returns its path, or null when there is none
 */
export function findChromium({ platform, environment, exists, playwrightsOwn }: Machine): string | null {
  const named = environment.PLUMBLINE_CHROMIUM;
  const candidates = [...(named === undefined ? [] : [named]), ...systemPlaces(platform, environment), playwrightsOwn];
  return candidates.find(exists) ?? null;
}

function systemPlaces(platform: NodeJS.Platform, environment: Readonly<NodeJS.ProcessEnv>): readonly string[] {
  if (platform === "darwin") {
    return macApplications;
  }
  if (platform === "win32") {
    return windowsFolders.flatMap((name) => {
      const folder = environment[name];
      return folder === undefined ? [] : [path.win32.join(folder, "Google\\Chrome\\Application\\chrome.exe")];
    });
  }
  const folders = (environment.PATH ?? "").split(":").filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}
