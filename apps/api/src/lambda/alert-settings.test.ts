import { expect, test } from "vitest";
import { readAlertSettings } from "./alert-settings.ts";

const variables = {
  TABLE_NAME: "plumbline",
  ORIGIN: "https://plumbline.example",
  MAIL_FROM: "alerts@clinic.example",
  USER_POOL_ID: "us-east-1_a1b2c3d4e",
};

test("what may be left out is left out: a second contact that nobody named", () => {
  expect(readAlertSettings(variables)).toEqual({
    tableName: "plumbline",
    desk: "https://plumbline.example/en/desk/",
    mailFrom: "alerts@clinic.example",
    secondContact: null,
    userPoolId: "us-east-1_a1b2c3d4e",
    countryCode: "+1",
  });
  expect(readAlertSettings({ ...variables, SECOND_CONTACT: "b@clinic.example" }).secondContact).toBe(
    "b@clinic.example",
  );
});

test.each(Object.keys(variables))("a function that was deployed without %s does not start", (name) => {
  expect(() => readAlertSettings({ ...variables, [name]: undefined })).toThrow(name);
});
