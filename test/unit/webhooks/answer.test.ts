import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { webhookPost } from "#shared/adapters/webhook-post.ts";
import { localTargets } from "#shared/webhooks/target.ts";

const addressSchema = z.object({ port: z.int() });

let server: Server | undefined;

/** Posts to a receiver on this machine that answers so. */
const answeredBy = async (headers: Record<string, string>, text: string) => {
  const opened = createServer((_, response) => {
    response.writeHead(422, headers).end(text);
  });
  server = opened;
  await new Promise<void>((resolve) => {
    opened.listen(0, "127.0.0.1", resolve);
  });
  const { port } = addressSchema.parse(opened.address());
  const url = `http://127.0.0.1:${port}/in`;
  return webhookPost(localTargets)({ url, headers: {}, body: "{}" });
};

afterEach(() => {
  server?.close();
});

describe("the answer to a webhook", () => {
  it("is kept by its beginning, with the headers that explain it and no others", async () => {
    const reply = await answeredBy(
      {
        "content-type": "text/plain",
        "x-request-id": "r".repeat(500),
        "set-cookie": "session=secret",
        "x-other": "other",
        date: "Mon, 23 Nov 2026 04:00:00 GMT",
      },
      "unknown field",
    );
    expect(reply).toMatchObject({
      replied: true,
      status: 422,
      answer: {
        start: "unknown field",
        headers: {
          "content-type": "text/plain",
          "x-request-id": "r".repeat(200),
          date: "Mon, 23 Nov 2026 04:00:00 GMT",
        },
      },
    });
    expect(JSON.stringify(reply)).not.toMatch(/cookie|other/);
  });

  it.each([1024, 200_000])("is no longer than a kilobyte, of %d bytes", async (length) => {
    const reply = await answeredBy({}, "a".repeat(length));
    expect(reply).toMatchObject({ replied: true, answer: { start: "a".repeat(1024) } });
  });
});
