import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpRevocation, revocationAddressesSchema } from "#shared/adapters/revocation-http.ts";

const answers: Record<string, RequestListener> = {
  "/ocsp": (request, response) => {
    response.setHeader("x-type", String(request.headers["content-type"]));
    request.pipe(response);
  },
  "/method": (request, response) => void response.end(request.method),
  "/list": (_, response) => void response.end(Buffer.alloc(9_000_000, 1)),
  "/endless": (_, response) => void response.end(Buffer.alloc(11_000_000, 1)),
  "/long": (_, response) => void response.end(Buffer.alloc(100_001, 1)),
  "/moved": (_, response) => void response.writeHead(302, { location: "/ocsp" }).end(),
  "/away": (_, response) => void response.writeHead(404).end("no"),
  "/silent": () => undefined,
  "/broken": (_, response) => void response.writeHead(200, { "content-length": "9" }).destroy(),
};

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  answers[request.url ?? ""]?.(request, response);
});
const addressSchema = z.custom<AddressInfo>((address) => typeof address === "object");
const at = (path: string) =>
  `http://127.0.0.1:${addressSchema.parse(server.address()).port}${path}`;
const all = () => Object.keys(answers).map(at);
const source = () => httpRevocation({ ocsp: all(), crl: all() }, 0.5);
const request = Uint8Array.of(1, 2, 0xff);

beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    }),
);
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

describe("asking authorities over HTTP", () => {
  it("posts a question and gives the answer byte by byte", async () => {
    expect(await source().fetch(at("/ocsp"), request)).toEqual(request);
    expect(Buffer.from((await source().fetch(at("/method"), request)) ?? []).toString()).toBe(
      "POST",
    );
  });

  it("fetches a list, however long up to ten million bytes", async () => {
    expect(Buffer.from((await source().fetch(at("/method"), undefined)) ?? []).toString()).toBe(
      "GET",
    );
    expect(await source().fetch(at("/list"), undefined)).toHaveLength(9_000_000);
    expect(await source().fetch(at("/endless"), undefined)).toBeUndefined();
    expect(await source().fetch(at("/long"), request)).toBeUndefined();
  });

  it.each(["/moved", "/away", "/silent", "/broken"])("has no answer from %s", async (path) => {
    expect(await source().fetch(at(path), request)).toBeUndefined();
  });

  it("asks nobody but whom the deployment allows, whatever a certificate names", async () => {
    const [one, other] = [at("/ocsp"), at("/method")];
    const allowed = httpRevocation({ ocsp: [one, other], crl: [] }, 1);
    const stranger = "http://169.254.169.254/";
    expect(allowed.addresses("ocsp", [])).toEqual([one, other]);
    expect(allowed.addresses("ocsp", [stranger, other])).toEqual([other, one]);
    expect(allowed.addresses("crl", [one])).toEqual([]);
    const before = asked.length;
    expect(await allowed.fetch(at("/list"), request)).toBeUndefined();
    expect(await allowed.fetch(one, undefined)).toBeUndefined();
    expect(asked).toHaveLength(before);
  });

  it("uses another number each time", () => {
    const [one, other] = [source().nonce(), source().nonce()];
    expect(one).toHaveLength(16);
    expect(one).not.toEqual(other);
  });

  it("takes web addresses alone for a setting", () => {
    const read = (address: string) =>
      revocationAddressesSchema.safeParse({ ocsp: [address], crl: [] }).success;
    expect(
      ["http://ocsp.pki.gov.kz", "https://a.kz/b", "file:///etc/passwd", "a"].map(read),
    ).toEqual([true, true, false, false]);
  });
});
