import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { TraceKey, TraceStore } from "../trace-store.ts";
import { tracePath } from "./trace-path.ts";

/**
 * Traces as objects of a bucket; how they are encrypted is the bucket's default. Needs s3:ListBucket beside s3:GetObject
 * and s3:PutObject: without it S3 answers 403 instead of 404 for what is not there.
 */
export function createS3TraceStore(client: S3Client, bucket: string): TraceStore {
  const objectOf = (key: TraceKey) => ({ Bucket: bucket, Key: `traces/${tracePath(key)}` });

  const getTrace = async (key: TraceKey) => {
    const found = await unlessStatus(404, client.send(new GetObjectCommand(objectOf(key))));
    return (await found?.Body?.transformToByteArray()) ?? null;
  };

  return {
    putTrace: async (key, bytes) => {
      const command = new PutObjectCommand({
        ...objectOf(key),
        Body: bytes,
        ContentType: "application/octet-stream",
        // S3 refuses the write when the object is there.
        IfNoneMatch: "*",
      });
      if ((await unlessStatus(412, client.send(command))) !== null) return "created";
      const stored = await getTrace(key);
      return stored !== null && Buffer.compare(stored, bytes) === 0 ? "same" : "different";
    },
    getTrace,
    sizeOfTrace: async (key) => {
      const found = await unlessStatus(404, client.send(new HeadObjectCommand(objectOf(key))));
      return found?.ContentLength ?? null;
    },
  };
}

async function unlessStatus<Value>(status: 404 | 412, sent: Promise<Value>): Promise<Value | null> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === status) return null;
    throw error;
  }
}
