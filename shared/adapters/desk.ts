import { KMSClient } from "@aws-sdk/client-kms";
import * as z from "zod";
import { dynamoCaseKeys } from "#shared/store/dynamo-case-keys.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import type { Desk } from "#shared/store/desk.ts";
import { systemClock } from "./clock.ts";
import { kmsDataKeys } from "./data-keys.ts";
import { dynamo } from "./dynamo.ts";
import { sealUnder } from "./sealing.ts";

/** The settings of every function that works on cases, to be spread into its own. */
export const deskSettings = {
  CASES_TABLE: z.string().min(1),
  CASE_KEYS_TABLE: z.string().min(1),
  CASE_KEY_KMS_ID: z.string().min(1),
};

type DeskSettings = z.output<z.ZodObject<typeof deskSettings>>;

/** The desk over the case tables and KMS; build it once per cold start. */
export const deskFrom = (settings: DeskSettings): Desk => {
  const wrappedKeys = dynamoCaseKeys(dynamo, settings.CASE_KEYS_TABLE);
  const keys = kmsDataKeys(new KMSClient({}), settings.CASE_KEY_KMS_ID, wrappedKeys);
  return {
    cases: dynamoCases(dynamo, settings.CASES_TABLE),
    seal: sealUnder(keys),
    clock: systemClock,
  };
};
