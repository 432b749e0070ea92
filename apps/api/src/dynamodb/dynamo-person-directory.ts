import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { currentPerson } from "@plumbline/contracts";
import type { PersonDirectory } from "../person-directory.ts";
import { personKey } from "./keys.ts";
import { getItem, type Table, textOf } from "./table.ts";

export function createDynamoPersonDirectory(table: Table): PersonDirectory {
  return {
    getPerson: async (subject) => {
      const item = await getItem(table, personKey(subject));
      if (item === null) return null;
      return currentPerson.parse({
        subject,
        role: textOf(item, "role"),
        name: textOf(item, "name"),
      });
    },
    putPerson: async (person) => {
      const item = {
        ...personKey(person.subject),
        role: { S: person.role },
        name: { S: person.name },
      };
      await table.client.send(new PutItemCommand({ TableName: table.name, Item: item }));
    },
  };
}
