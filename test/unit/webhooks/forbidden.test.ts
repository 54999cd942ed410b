import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { webhookPost, type Resolve } from "#shared/adapters/webhook-post.ts";
import { mayBeCalled } from "#shared/webhooks/address.ts";
import { localTargets, publicTargets, readTarget } from "#shared/webhooks/target.ts";
import { forbiddenTargets, type Forbidden } from "./forbidden.ts";

/** Everything is open but the addresses, so that nothing else keeps a forbidden one from being reached. */
const openButForAddresses = { loopback: false, plainHttp: true, ports: "any" } as const;

const addressSchema = z.object({ port: z.int() });

const servers: Server[] = [];
let hits: string[] = [];

/** A receiver on this machine, which notes whoever comes. */
const listen = (host: string, port = 0, answer?: (path: string) => [number, object]) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer((request, response) => {
      hits.push(`${request.method} ${request.headers.host}${request.url}`);
      const [status, headers] = answer?.(request.url ?? "") ?? [200, {}];
      response.writeHead(status, { ...headers }).end();
    });
    servers.push(server);
    server.on("error", reject);
    server.listen(port, host, () => resolve(addressSchema.parse(server.address()).port));
  });

let port = 0;
let targets: readonly Forbidden[] = [];
beforeAll(async () => {
  port = await listen("0.0.0.0");
  await listen("::1", port).catch(() => undefined);
  targets = forbiddenTargets(port);
});
afterAll(() => {
  for (const server of servers) server.close();
});

const resolving =
  (addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

const message = { headers: { "content-type": "application/json" }, body: "{}" };

describe("forbidden targets", () => {
  it("are many, and none is reached", async () => {
    hits = [];
    const replies = await Promise.all(
      targets.map(({ url, resolves = [] }) =>
        webhookPost(openButForAddresses, { resolve: resolving(resolves) })({ ...message, url }),
      ),
    );
    const reached = targets.filter((_, place) => {
      const reply = replies[place];
      return reply === undefined || reply.replied || reply.why !== "forbidden-target";
    });
    console.log(`forbidden targets: ${targets.length}, reached: ${hits.length}`);
    expect(reached).toEqual([]);
    expect(hits).toEqual([]);
    expect(targets.length).toBeGreaterThanOrEqual(500);
  });

  it("would be reached by one who does not look: the receiver is there", async () => {
    hits = [];
    const aimedHere = targets.filter(({ url, resolves }) => {
      if (resolves !== undefined || !url.startsWith("http://") || !URL.canParse(url)) return false;
      return /^(?:127\.|0\.0\.0\.0|\[::1\]|\[::ffff:7f00)/.test(new URL(url).hostname);
    });
    await Promise.all(
      aimedHere.map(async ({ url }) => {
        const plain = new URL(url);
        plain.username = "";
        plain.password = "";
        await fetch(plain, { method: "POST", body: "{}" }).then(
          async (response) => response.body?.cancel(),
          () => undefined,
        );
      }),
    );
    expect(hits.length).toBeGreaterThan(40);
  });

  it.each(["http://127.0.0.1:{p}/", "http://2130706433:{p}/", "http://localhost:{p}/"])(
    "the local cloud alone may call this machine: %s",
    async (text) => {
      const url = text.replace("{p}", String(port));
      const post = webhookPost(localTargets);
      expect(await post({ ...message, url })).toMatchObject({ replied: true, status: 200 });
      expect(await webhookPost(publicTargets)({ ...message, url })).toEqual({
        replied: false,
        why: "forbidden-target",
      });
    },
  );

  it("the local cloud opens loopback and no other range", async () => {
    const others = targets.filter(({ url, resolves = [] }) => {
      const target = readTarget(url, localTargets);
      return target.good && !resolves.some((one) => mayBeCalled(one, true)) && !target.isLiteral;
    });
    expect(others.length).toBeGreaterThan(50);
    for (const { url, resolves = [] } of others) {
      if (new URL(url).hostname.replace(/\.$/, "") === "localhost") continue;
      const post = webhookPost(localTargets, { resolve: resolving(resolves) });
      expect(await post({ ...message, url }), url).toEqual({
        replied: false,
        why: "forbidden-target",
      });
    }
  });
});

describe("a receiver's name", () => {
  it("is resolved once, and the connection goes to that very address", async () => {
    hits = [];
    let asked = 0;
    const rebinding: Resolve = async () => {
      asked += 1;
      return asked === 1
        ? [{ address: "127.0.0.1", family: 4 }]
        : [{ address: "169.254.169.254", family: 4 }];
    };
    const post = webhookPost(localTargets, { resolve: rebinding });
    const reply = await post({ ...message, url: `http://hooks.partner.example:${port}/in?a=1` });
    expect(reply).toMatchObject({ replied: true, status: 200 });
    expect(asked).toBe(1);
    // Under the name it was asked by, as a certificate would be.
    expect(hits).toEqual([`POST hooks.partner.example:${port}/in?a=1`]);
  });

  it("that leads elsewhere the second time is refused then", async () => {
    const post = webhookPost(openButForAddresses, { resolve: resolving(["10.1.2.3"]) });
    expect(await post({ ...message, url: "http://hooks.partner.example/" })).toEqual({
      replied: false,
      why: "forbidden-target",
    });
  });

  it("that leads nowhere is unreachable", async () => {
    const nowhere: Resolve = async () => {
      throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    };
    const post = webhookPost(publicTargets, { resolve: nowhere });
    expect(await post({ ...message, url: "https://hooks.partner.example/" })).toEqual({
      replied: false,
      why: "unreachable",
    });
  });

  it("that is never resolved takes no longer than any other", async () => {
    const never: Resolve = () => new Promise(() => {});
    const post = webhookPost(publicTargets, { resolve: never, timeoutSeconds: 0.05 });
    expect(await post({ ...message, url: "https://hooks.partner.example/" })).toEqual({
      replied: false,
      why: "time-out",
    });
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("%i is an answer and is not followed", async (status) => {
    const away = await listen("127.0.0.1", 0, () => [
      status,
      { location: `http://127.0.0.1:${port}/inside` },
    ]);
    hits = [];
    const reply = await webhookPost(localTargets)({
      ...message,
      url: `http://127.0.0.1:${away}/`,
    });
    expect(reply).toMatchObject({ replied: true, status });
    expect(hits).toEqual([`POST 127.0.0.1:${away}/`]);
  });
});

describe("the open Internet", () => {
  it.each([
    ["https://hooks.partner.example/in", "good"],
    ["https://hooks.partner.example:8443/in", "good"],
    ["https://8.8.8.8/in", "good"],
    ["https://[2a00:1450:4001::8a]/in", "good"],
    ["https://xn--80aswg.xn--p1ai/in", "good"],
    ["http://hooks.partner.example/in", "not-https"],
    ["https://hooks.partner.example:22/in", "forbidden-port"],
    ["https://hooks.partner.example:6379/in", "forbidden-port"],
    ["https://user@hooks.partner.example/in", "with-credentials"],
    ["https://:word@hooks.partner.example/in", "with-credentials"],
    ["https://hooks.partner.example/in#part", "with-fragment"],
    ["https://hooks/in", "forbidden-name"],
    ["https://hooks.internal/in", "forbidden-name"],
    ["https://10.0.0.1/in", "forbidden-address"],
    ["https:hooks", "forbidden-name"],
    ["hooks.partner.example", "not-a-url"],
  ])("%s is %s", (text, verdict) => {
    const target = readTarget(text, publicTargets);
    expect(target.good ? "good" : target.flaw).toBe(verdict);
  });
});
