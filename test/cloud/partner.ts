import { createServer, type Server } from "node:http";
import * as z from "zod";
import { instantAt } from "#shared/law/dates.ts";
import { cloudEventSchema, type CloudEvent } from "#shared/subscriptions/cloud-event.ts";
import { verifySignature } from "#shared/webhooks/verify.ts";

const addressSchema = z.object({ port: z.int() });

/** A receiver of webhooks on this machine, which takes what is signed by one of its keys, once. */
export const openPartner = () => {
  const servers: Server[] = [];
  const events: CloudEvent[] = [];
  const rejected: string[] = [];
  let keys: readonly string[] = [];
  const listen = (port = 0) =>
    new Promise<number>((resolve) => {
      const server = createServer((request, response) => {
        const parts: Buffer[] = [];
        request.on("data", (part: Buffer) => parts.push(part));
        request.on("end", () => {
          const body = Buffer.concat(parts).toString("utf8");
          const named = (name: string) => String(request.headers[name] ?? "");
          const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
          const headers = Object.fromEntries(names.map((name) => [name, named(name)]));
          const verdict = verifySignature({ headers, body }, keys, instantAt(Date.now()));
          if (!verdict.valid) {
            rejected.push(verdict.reason);
            response.writeHead(401).end();
            return;
          }
          const event = cloudEventSchema.parse(JSON.parse(body));
          if (!events.some(({ id }) => id === event.id)) events.push(event);
          response.writeHead(204).end();
        });
      });
      servers.push(server);
      server.listen(port, "127.0.0.1", () => resolve(addressSchema.parse(server.address()).port));
    });
  return {
    events,
    rejected,
    listen,
    /** Knows these keys from now on, and no others. */
    learn: (next: readonly string[]) => {
      keys = next;
    },
    about: (caseId: string) => events.filter(({ subject }) => subject === caseId),
    /** Is away from now on. */
    close: () => {
      for (const server of servers.splice(0)) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
