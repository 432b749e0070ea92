import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";

const playwrightsOwn = "/cache/ms-playwright/chromium-1/chrome";

function find(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, present: readonly string[]): string | null {
  return findChromium({ platform, environment, exists: (file) => present.includes(file), playwrightsOwn });
}

test("a system Chromium comes before Playwright's", () => {
  const present = ["/usr/bin/google-chrome", playwrightsOwn];
  expect(find("linux", { PATH: "/usr/local/bin:/usr/bin" }, present)).toBe("/usr/bin/google-chrome");
});

test("the one that the user names comes before all, when it exists", () => {
  const environment = { PATH: "/usr/bin", PLUMBLINE_CHROMIUM: "/opt/chrome" };
  expect(find("linux", environment, ["/usr/bin/chromium", "/opt/chrome"])).toBe("/opt/chrome");
  expect(find("linux", environment, ["/usr/bin/chromium"])).toBe("/usr/bin/chromium");
});

test("macOS and Windows keep it elsewhere", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(find("darwin", { PATH: "/usr/bin" }, [mac, "/usr/bin/chromium"])).toBe(mac);
  const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  expect(find("win32", { PROGRAMFILES: "C:\\Program Files" }, [windows])).toBe(windows);
});

test("else Playwright's, else none", () => {
  expect(find("linux", { PATH: "/usr/bin" }, [playwrightsOwn])).toBe(playwrightsOwn);
  expect(find("linux", {}, [])).toBeNull();
});
