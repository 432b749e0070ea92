import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

/** How long a deleted or replaced trace can be brought back. Then it is gone, as a patient who deletes it expects. */
const RECOVERABLE = Duration.days(30);

/** Stick-figure traces, one object a session. */
export function createTraceBucket(scope: Construct, encryptionKey: IKey): Bucket {
  return new Bucket(scope, "Traces", {
    encryption: BucketEncryption.KMS,
    encryptionKey,
    // One request to the key for many objects.
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [
      { noncurrentVersionExpiration: RECOVERABLE, abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
