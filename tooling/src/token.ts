import { BrokenDataFolderError, UnusableSettingError } from "@plumbline/api/local";
import { createToken, TokenUsageError } from "./token/create-token.ts";

try {
  console.log(await createToken(process.argv.slice(2), process.env));
} catch (error) {
  if (
    !(
      error instanceof TokenUsageError ||
      error instanceof BrokenDataFolderError ||
      error instanceof UnusableSettingError
    )
  ) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
