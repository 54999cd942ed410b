import { createHash } from "node:crypto";
import { KMSClient } from "@aws-sdk/client-kms";
import * as z from "zod";
import type { Gate } from "#test/simulation/engine/gate.ts";
import { answeredFromMemory, metadata, nowhere } from "./connect.ts";

const inputSchema = z.object({
  CiphertextBlob: z.instanceof(Uint8Array).optional(),
  EncryptionContext: z.record(z.string(), z.string()),
});

const wrappedSchema = z.object({ key: z.string(), context: z.record(z.string(), z.string()) });

/** As long as what KMS gives for a key of 32 bytes. */
const wrappedBytes = 184;

/** KMS in memory: every key it makes is another one, and opens only in the context it was made for. */
export const memoryKms = (gate: Gate): KMSClient => {
  const client = new KMSClient(nowhere);
  let made = 0;
  answeredFromMemory(client, (command, raw) => {
    const { CiphertextBlob, EncryptionContext: context } = inputSchema.parse(raw);
    return gate(`kms.${command} ${context["caseId"]}`, () => {
      if (command === "GenerateDataKey") {
        made += 1;
        const Plaintext = createHash("sha256").update(`key ${made}`).digest();
        const text = JSON.stringify({ key: Plaintext.toString("base64"), context });
        return { ...metadata, Plaintext, CiphertextBlob: Buffer.from(text.padEnd(wrappedBytes)) };
      }
      if (command !== "Decrypt" || CiphertextBlob === undefined) throw new Error(command);
      const wrapped = wrappedSchema.parse(JSON.parse(Buffer.from(CiphertextBlob).toString()));
      if (wrapped.context["caseId"] !== context["caseId"]) throw new Error("another context");
      return { ...metadata, Plaintext: Buffer.from(wrapped.key, "base64") };
    });
  });
  return client;
};
