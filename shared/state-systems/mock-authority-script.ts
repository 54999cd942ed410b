import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";

/** How the mocked authority behaves from now on. */
export const authorityScriptSchema = z.strictObject({
  /** It answers nobody: neither its responder nor its lists, and the service for national algorithms cannot ask. */
  isDown: z.boolean().default(false),
  /** Certificates that it revoked, by their serial numbers in hexadecimal DER, and since when. */
  revoked: z
    .array(
      z.strictObject({
        serialNumber: z.string().regex(/^(?:[0-9a-f]{2})+$/),
        from: instantSchema,
      }),
    )
    .max(100)
    .default([]),
});
export type AuthorityScript = z.infer<typeof authorityScriptSchema>;

/** As it behaves when nobody told it otherwise. */
export const goodAuthority: AuthorityScript = { isDown: false, revoked: [] };
