import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program to its end and passes signals on to it, so that Ctrl-C ends all of a command.
 * @param {string} program
 * @param {readonly string[]} words its arguments
 * @param {import("node:child_process").SpawnOptions} [options] shares this process's terminal unless told otherwise
 * @returns {Promise<number>} its exit code, or 128 and the number of the signal that ended it
 */
export function runChild(program, words, options = {}) {
  const child = spawn(program, words, { stdio: "inherit", ...options });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
  };
  for (const signal of passedOn) {
    process.on(signal, passOn);
  }
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
  return ended.finally(() => {
    for (const signal of passedOn) {
      process.off(signal, passOn);
    }
  });
}
