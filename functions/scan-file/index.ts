import * as z from "zod";
import { readEnvironment } from "#shared/adapters/environment.ts";
import { s3Scanning } from "#shared/adapters/objects.ts";
import { scanHandler } from "./handler.ts";

const settings = readEnvironment({ DOCUMENTS_BUCKET: z.string().min(1) });

export const handler = scanHandler(s3Scanning(settings.DOCUMENTS_BUCKET));
