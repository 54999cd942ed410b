import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPost } from "#shared/adapters/outbound-http.ts";

const answers: Record<string, RequestListener> = {
  "/echo": (request, response) => {
    const { "content-type": type, "x-mark": mark } = request.headers;
    response.writeHead(201, { "content-type": String(type), "x-mark": String(mark) });
    request.pipe(response);
  },
  "/silent": () => undefined,
  "/half": (_, response) => void response.write("{"),
  "/endless": (_, response) => void response.end("x".repeat(200_000)),
  "/moved": (_, response) => void response.writeHead(302, { location: "/echo" }).end(),
  "/broken": (_, response) => void response.writeHead(200, { "content-length": "9" }).destroy(),
};

const server = createServer((request, response) => {
  answers[request.url ?? ""]?.(request, response);
});

const addressSchema = z.custom<AddressInfo>((address) => typeof address === "object");

const postTo = (path: string) => {
  const { port } = addressSchema.parse(server.address());
  const url = `http://127.0.0.1:${port}${path}`;
  return fetchPost({ url, body: '{"a":"ә"}', headers: { "x-mark": "1" }, timeoutSeconds: 0.3 });
};

beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    }),
);
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

describe("posting to another system", () => {
  it("brings back the status and the text", async () => {
    expect(await postTo("/echo")).toEqual({
      replied: true,
      status: 201,
      body: '{"a":"ә"}',
      contentType: "application/json",
    });
  });

  it.each([
    ["/silent", "time-out"],
    ["/half", "time-out"],
    ["/endless", "too-large"],
    ["/broken", "unreachable"],
  ])("%s is no reply: %s", async (path, why) => {
    expect(await postTo(path)).toEqual({ replied: false, why });
  });

  it("does not let itself be sent elsewhere", async () => {
    expect(await postTo("/moved")).toMatchObject({ replied: true, status: 302 });
  });

  it("where nobody listens is no reply", async () => {
    const closed = { url: "http://127.0.0.1:1/", body: "{}", timeoutSeconds: 1 };
    expect(await fetchPost(closed)).toEqual({ replied: false, why: "unreachable" });
  });
});
