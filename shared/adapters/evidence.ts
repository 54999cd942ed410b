import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";

const keyOf = (caseId: CaseId, digest: Digest): string => `evidence/${caseId}/${digest}`;

/** Envelopes in a bucket of S3. */
export const s3Evidence = (bucket: string, s3 = new S3Client({})): EvidenceStore => ({
  put: async (caseId, digest, bytes) => {
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: keyOf(caseId, digest),
        Body: bytes,
        ContentType: "application/json",
        // Storage refuses bytes that are not those of the digest.
        ChecksumSHA256: Buffer.from(digest, "hex").toString("base64"),
      }),
    );
  },
  get: async (caseId, digest) => {
    try {
      const { Body } = await s3.send(
        new GetObjectCommand({ Bucket: bucket, Key: keyOf(caseId, digest) }),
      );
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
});
