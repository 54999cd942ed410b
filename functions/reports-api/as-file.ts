import type { Answer } from "#shared/http/reply.ts";

/** A text as a file to keep. */
export const asFile = (text: string, name: string): Answer => ({
  status: 200,
  bytes: Buffer.from(text, "utf8"),
  headers: {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}.csv"`,
  },
});
