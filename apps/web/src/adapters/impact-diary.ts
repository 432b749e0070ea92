/** SAFE-08: how many stomps and heel drops a patient did on a day, on this device. */
export type ImpactDiary = {
  /** @param day the patient's own date, YYYY-MM-DD */
  readonly impactsOn: (day: string) => number;
  readonly add: (day: string, impacts: number) => void;
};

const ENTRY = /^(\d{4}-\d\d-\d\d) (\d{1,6})$/;

/**
 * A number a day, kept apart from the outbox, because sessions leave that once they are sent. Another device's are not
 * known here. Only the latest day is kept.
 */
export const createImpactDiary = (storage: Pick<Storage, "getItem" | "setItem">, subject: string): ImpactDiary => {
  const key = `plumbline-impacts-${subject}`;
  const impactsOn = (day: string): number => {
    const entry = ENTRY.exec(storage.getItem(key) ?? "");
    return entry?.[1] === day ? Number(entry[2]) : 0;
  };
  return {
    impactsOn,
    add: (day, impacts) => {
      if (impacts > 0) storage.setItem(key, `${day} ${impactsOn(day) + impacts}`);
    },
  };
};
