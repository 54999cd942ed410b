import * as z from "zod";
import {
  exportOrderSchema,
  type ExportOrder,
  type Progress,
} from "#shared/registration/register/export.ts";
import { hashingSchema } from "#shared/registration/register/sha256.ts";

/** Where an export stands between two requests; the requests themselves remember nothing. */
const cursorSchema = z.strictObject({
  order: exportOrderSchema,
  /** The number of the last supplier so far. */
  after: z.string().min(1).max(50),
  count: z.int().min(0),
  hashing: hashingSchema,
});

interface ExportPlace {
  readonly order: ExportOrder;
  readonly after: string;
  readonly progress: Progress;
}

export const writeExportCursor = ({ order, after, progress }: ExportPlace): string =>
  Buffer.from(JSON.stringify({ order, after, ...progress })).toString("base64url");

/** Where the export of this list in this format goes on; undefined for anything else. */
export const readExportCursor = (
  text: string,
  { list, format }: Pick<ExportOrder, "list" | "format">,
): ExportPlace | undefined => {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const { order, after, ...progress } = cursorSchema.parse(json);
    return order.list === list && order.format === format ? { order, after, progress } : undefined;
  } catch {
    return undefined;
  }
};
