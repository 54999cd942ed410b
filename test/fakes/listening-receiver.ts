// Receivers of webhooks that really listen: a good one, built with the public package, and ones with the
// faults that receivers have.
import { createServer, type IncomingMessage } from "node:http";
import { Webhook } from "standardwebhooks";
import * as z from "zod";

/** What a receiver gets wrong. */
export type Fault =
  | "takes-everything"
  | "ignores-the-clock"
  | "refuses-twice"
  | "refuses-unknown-types"
  | "refuses-unknown-fields"
  | "wants-order"
  | "looks-at-the-first-signature"
  | "has-a-small-limit"
  | "is-impatient"
  | "redirects"
  | "says-gone"
  | "answers-200-to-errors";

const eventSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  sequence: z.string(),
  data: z.looseObject({}),
});

const knownTypes: ReadonlySet<string> = new Set(["registration.places_updated"]);
const smallLimit = 16_000;
const patience = 300;

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(z.instanceof(Uint8Array).parse(part));
  return Buffer.concat(parts).toString("utf8");
};

const addressSchema = z.object({ port: z.int() });

/** Opens a receiver that knows this secret. */
export const openReceiver = async (secret: string, fault?: Fault) => {
  const have = new Set<string>();
  let latest = "";
  const webhook = new Webhook(secret);

  const headersOf = ({ headers }: IncomingMessage): Record<string, string> => {
    const named = (name: string) => String(headers[name] ?? "");
    const list = named("webhook-signature");
    return {
      "webhook-id": named("webhook-id"),
      "webhook-timestamp": named("webhook-timestamp"),
      "webhook-signature":
        fault === "looks-at-the-first-signature" ? (list.split(" ")[0] ?? "") : list,
    };
  };

  /** Whether somebody who knows the secret signed it, and just now. */
  const isGenuine = (request: IncomingMessage, body: string): boolean => {
    const headers = headersOf(request);
    try {
      if (fault === "ignores-the-clock") {
        const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
        const right = webhook.sign(headers["webhook-id"] ?? "", at, body);
        return headers["webhook-signature"]?.split(" ").includes(right) === true;
      }
      webhook.verify(body, headers);
      return true;
    } catch {
      return false;
    }
  };

  const statusFor = (body: string): number => {
    const event = eventSchema.parse(JSON.parse(body));
    if (fault === "refuses-twice" && have.has(event.id)) return 409;
    have.add(event.id);
    if (fault === "refuses-unknown-types" && !knownTypes.has(event.type)) return 422;
    if (fault === "refuses-unknown-fields" && "extension" in event) return 400;
    if (fault === "wants-order" && event.id.includes("out-of-order")) {
      if (event.sequence < latest) return 409;
      latest = event.sequence;
    }
    return 204;
  };

  const answer = async (request: IncomingMessage): Promise<number> => {
    const since = Date.now();
    const body = await read(request);
    if (fault === "takes-everything") return 200;
    if (fault === "redirects") return 307;
    if (fault === "has-a-small-limit" && body.length > smallLimit) return 413;
    if (fault === "is-impatient" && Date.now() - since > patience) return 408;
    if (isGenuine(request, body)) return statusFor(body);
    if (fault === "says-gone") return 410;
    return fault === "answers-200-to-errors" ? 200 : 401;
  };

  const server = createServer((request, response) => {
    void answer(request).then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/hook`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
