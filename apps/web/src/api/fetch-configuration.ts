import type { WebConfiguration } from "@plumbline/contracts";

/** The server did not say how to sign in. */
export class ConfigurationError extends Error {
  constructor() {
    super("the server's configuration could not be read");
    this.name = "ConfigurationError";
  }
}

/**
 * @throws {ConfigurationError} when the answer is not a configuration
 * @throws {TypeError} without a network
 */
export const fetchConfiguration = async (): Promise<WebConfiguration> => {
  const response = await fetch("/api/v1/config");
  if (!response.ok) throw new ConfigurationError();
  const { webConfiguration } = await import("@plumbline/contracts");
  return webConfiguration.parse(await response.json());
};
