import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { ItemKey } from "./keys.ts";

export type Item = Readonly<Record<string, AttributeValue>>;

/** The client and the name that belong together. */
export type Table = { readonly client: DynamoDBClient; readonly name: string };

/** What the table holds is not what we wrote: never quotes it. */
export class CorruptItemError extends Error {
  constructor(attribute: string) {
    super(`an item of the table lacks ${attribute}`);
    this.name = "CorruptItemError";
  }
}

export async function getItem({ client, name }: Table, key: ItemKey): Promise<Item | null> {
  const { Item } = await client.send(new GetItemCommand({ TableName: name, Key: key, ConsistentRead: true }));
  return Item ?? null;
}

/** @returns false when the key is taken; then nothing changes */
export async function putNewItem({ client, name }: Table, item: ItemKey & Item): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: name,
    Item: item,
    ConditionExpression: "attribute_not_exists(pk)",
  });
  return heldCondition(client.send(command));
}

/** @returns the item as it is now; null when the condition does not hold, and then nothing changes */
export async function updateItem(
  { client, name }: Table,
  update: Omit<UpdateItemCommandInput, "TableName" | "ReturnValues"> & { readonly ConditionExpression: string },
): Promise<Item | null> {
  const command = new UpdateItemCommand({ ...update, TableName: name, ReturnValues: "ALL_NEW" });
  try {
    const { Attributes } = await client.send(command);
    return Attributes ?? null;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

export function textOf(item: Item, attribute: string): string {
  const text = item[attribute]?.S;
  if (text === undefined) throw new CorruptItemError(attribute);
  return text;
}

/** @returns whether the condition of what was sent held; if not, nothing has changed */
export async function heldCondition(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
