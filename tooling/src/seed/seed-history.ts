import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  createSampleAccess,
  createSampleCharts,
  type DataFolder,
  dana,
  margaret,
  margaretsDays,
  openLocalStores,
} from "@plumbline/api/local";
import { createRandom } from "@plumbline/synthetic";
import { localDateTime } from "@plumbline/web/local-date-time";
import { newUlid } from "@plumbline/web/new-ulid";
import { toSessionUpload } from "@plumbline/web/to-session-upload";
import { z } from "zod";
import { filmSession } from "./film-session.ts";
import { practiceOf } from "./margarets-practice.ts";
import { margaretsSessions, type PastSession } from "./margarets-sessions.ts";
import { playSession } from "./play-session.ts";

/** Bytes of chance in a ULID. */
const CHANCE = 16;
/** Days. What is older, Margaret's therapist has looked at; the rest waits in the queue (REV-01). */
const LOOKED_AT_AFTER = 3;

export type SeedOutcome = "created" | "was-there";

/**
 * The sample people, their charts, and Margaret's sessions: once in the life of a data folder, so that what is deleted stays deleted.
 * Interrupted, it goes on from the day of the first try: ids come from the days, so nothing is stored twice.
 */
export async function seedHistory(
  folder: DataFolder,
  now: Date,
  sessions: readonly PastSession[] = margaretsSessions,
  practiceDays: readonly number[] = margaretsDays.map(([daysAgo]) => daysAgo),
): Promise<SeedOutcome> {
  const earlier = readNote(folder);
  if (earlier?.isDone === true) return "was-there";
  const today = earlier === null ? now : new Date(earlier.today);
  writeNote(folder, { today: today.toISOString(), isDone: false });
  const { repositories, traces, close } = await openLocalStores(folder);
  try {
    await createSampleAccess(folder, repositories, today.getTime());
    await createSampleCharts(folder, repositories, today.getTime());
    const keep = async (upload: ReturnType<typeof toSessionUpload>): Promise<void> => {
      await repositories.sessions.putSession(margaret.subject, upload);
      const isOld = Date.parse(upload.startedAt) < dayBefore(today, LOOKED_AT_AFTER).getTime();
      const review = { sessionId: upload.sessionId, therapistId: dana.subject, at: today.toISOString() };
      if (isOld) await repositories.reviews.noteReview(margaret.subject, review);
    };
    for (const [index, session] of sessions.entries()) {
      const { upload, trace } = createSession(session, index + 1, today);
      // The trace first: a record never names what is not there.
      if (trace !== null) await traces.putTrace({ patientId: margaret.subject, sessionId: upload.sessionId }, trace);
      await keep(upload);
    }
    const [program] = await repositories.programs.listPrograms(margaret.subject, 1);
    const practised = practiceDays.flatMap((daysAgo) =>
      program === undefined ? [] : practiceOf(program, dayBefore(today, daysAgo)),
    );
    for (const upload of practised) await keep(upload);
  } finally {
    await close();
  }
  writeNote(folder, { today: today.toISOString(), isDone: true });
  return "created";
}

const note = z.object({ today: z.iso.datetime(), isDone: z.boolean() });
type Note = z.infer<typeof note>;

function readNote({ history }: DataFolder): Note | null {
  return existsSync(history) ? note.parse(JSON.parse(readFileSync(history, "utf8"))) : null;
}

function writeNote({ history }: DataFolder, content: Note): void {
  writeFileSync(history, `${JSON.stringify(content)}\n`, { mode: 0o600 });
}

function createSession(session: PastSession, seed: number, today: Date) {
  const startedAt = startOf(session, today);
  const random = createRandom(seed);
  const record = playSession(session, filmSession(session, seed), {
    sessionId: newUlid(
      startedAt.getTime(),
      Uint8Array.from({ length: CHANCE }, () => Math.floor(random() * 256)),
    ),
    startedAt: localDateTime(startedAt),
  });
  return { upload: toSessionUpload(record), trace: record.skeletonTrace?.bytes ?? null };
}

/** When she begins her program. */
const dayBefore = (today: Date, daysAgo: number): Date =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo, 9, 2);

/** In local time, so that she exercises in the morning wherever it is shown. */
function startOf({ daysAgo, at }: PastSession, today: Date): Date {
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo, at.hour, at.minute);
}
