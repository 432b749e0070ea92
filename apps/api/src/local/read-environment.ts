import path from "node:path";

const repository = path.resolve(import.meta.dirname, "../../../..");
const DEFAULT_PORT = "3000";

/** Something in the environment cannot be what was meant. The message says what would be. */
export class UnusableSettingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnusableSettingError";
  }
}

export type LocalSettings = {
  readonly port: number;
  readonly hostname: string;
  readonly dataFolder: string;
};

/** @throws {UnusableSettingError} */
export function readEnvironment(environment: NodeJS.ProcessEnv): LocalSettings {
  return {
    port: readPort(environment.PORT || DEFAULT_PORT),
    // The loopback address unless asked otherwise: nobody else on the network gets in.
    hostname: environment.HOST || "127.0.0.1",
    dataFolder: path.resolve(environment.PLUMBLINE_DATA || path.join(repository, ".plumbline")),
  };
}

function readPort(text: string): number {
  const number = Number(text);
  // 0 asks the system for a free port.
  if (!/^\d+$/.test(text) || number > 65_535) {
    throw new UnusableSettingError(`PORT must be a number from 0 to 65535, but it is "${text}".`);
  }
  return number;
}
