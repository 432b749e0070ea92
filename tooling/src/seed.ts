import { existsSync } from "node:fs";
import { BrokenDataFolderError, openDataFolder, readEnvironment, UnusableSettingError } from "@plumbline/api/local";
import { seedHistory } from "./seed/seed-history.ts";

try {
  const folder = openDataFolder(readEnvironment(process.env).dataFolder);
  if (!existsSync(folder.history)) console.error("Creating the sample people and their sessions (once) ...");
  await seedHistory(folder, new Date());
} catch (error) {
  if (!(error instanceof BrokenDataFolderError || error instanceof UnusableSettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
