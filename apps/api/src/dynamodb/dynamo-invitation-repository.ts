import type { InvitationRepository, StoredInvitation } from "../invitation-repository.ts";
import { invitationKey } from "./keys.ts";
import { getItem, type Item, putNewItem, type Table, textOf, updateItem } from "./table.ts";

export function createDynamoInvitationRepository(table: Table): InvitationRepository {
  const getInvitation = async (id: string): Promise<StoredInvitation | null> => {
    const item = await getItem(table, invitationKey(id));
    return item === null ? null : toInvitation(item);
  };

  return {
    putInvitation: async (invitation) => {
      const { id, therapistId, code, createdAt, expiresAt, acceptedBy } = invitation;
      const isNew = await putNewItem(table, {
        ...invitationKey(id),
        id: { S: id },
        therapistId: { S: therapistId },
        code: { S: code },
        createdAt: { S: createdAt },
        expiresAt: { S: expiresAt },
        ...(acceptedBy === null ? {} : { acceptedBy: { S: acceptedBy } }),
      });
      if (isNew) return "created";
      const stored = await getInvitation(id);
      return stored?.therapistId === therapistId ? "same" : "different";
    },
    getInvitation,
    claimInvitation: async (id, patientId) => {
      const item = await updateItem(table, {
        Key: invitationKey(id),
        // The first patient wins; asked again by the same one, nothing changes.
        ConditionExpression: "attribute_exists(pk) AND (attribute_not_exists(acceptedBy) OR acceptedBy = :patient)",
        UpdateExpression: "SET acceptedBy = :patient",
        ExpressionAttributeValues: { ":patient": { S: patientId } },
      });
      return item !== null;
    },
  };
}

function toInvitation(item: Item): StoredInvitation {
  return {
    id: textOf(item, "id"),
    therapistId: textOf(item, "therapistId"),
    code: textOf(item, "code"),
    createdAt: textOf(item, "createdAt"),
    expiresAt: textOf(item, "expiresAt"),
    acceptedBy: item.acceptedBy?.S ?? null,
  };
}
