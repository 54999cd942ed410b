import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { bytesToSign } from "../../../console/signing/bytes.ts";
import { signWith } from "../../../console/signing/program.ts";
import { freePort } from "#infra/local/port.ts";
import { closeSigningProgram, openSigningProgram } from "#infra/local/signing-program.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { orderBytesOf } from "#shared/evidence/attest.ts";
import { instantAt } from "#shared/law/dates.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { identityFor, iinOf, testTrust } from "#test/samples/signing.ts";

const iin = iinOf(7);
const caseId = caseIdSchema.parse("organization-240140000011");
const order = {
  key: "8c6f8a53-7b66-4a54-9c0e-5a0a3d2b1f00",
  command: { name: "castVote", choice: "against", reason: "Құжат – «оқылмайды» 😀" },
};
const bytes = bytesToSign({ case: caseId, ...order });
const patience = () => new AbortController().signal;

let closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

const programAt = (port: number) => ({ address: `ws://127.0.0.1:${port}`, iin, locale: "kk" });

/** A program that greets, and does with a request what is wished. */
const speaking = async (answer: (say: (text: string) => void, leave: () => void) => void) => {
  const port = await freePort();
  const server = new WebSocketServer({ host: "127.0.0.1", port });
  const asked: unknown[] = [];
  server.on("connection", (connection) => {
    connection.send(JSON.stringify({ result: { version: "1.4" } }));
    connection.on("message", (message: Buffer) => {
      asked.push(JSON.parse(message.toString("utf8")));
      answer(
        (text) => connection.send(text),
        () => connection.terminate(),
      );
    });
  });
  await once(server, "listening");
  closing.push(() => {
    for (const connection of server.clients) connection.terminate();
    server.close();
  });
  return { program: programAt(port), asked };
};

describe("signing with the program on an official's machine", () => {
  it("R377-25: signs the very bytes that the API makes of the command", async () => {
    expect(Buffer.from(bytes).toString("utf8")).toBe(
      Buffer.from(orderBytesOf({ caseId, ...order })).toString("utf8"),
    );
    const identity = identityFor({ iin });
    const port = await freePort();
    await openSigningProgram(port, new Map([[iin, identity]]));
    closing.push(() => closeSigningProgram(port));
    const signing = await signWith(programAt(port), bytes, patience());
    if (!signing.signed) throw new Error(signing.why);
    const { signature } = signing;
    const content = orderBytesOf({ caseId, ...order });
    const at = instantAt(Date.now());
    const good = await verifyDetached({ signature, content, at, trust: testTrust() });
    expect(good).toMatchObject({ verdict: "valid", signer: { iin } });
  });

  it("offers nothing to whoever has no certificate with their number", async () => {
    const port = await freePort();
    await openSigningProgram(port, new Map());
    closing.push(() => closeSigningProgram(port));
    expect(await signWith(programAt(port), bytes, patience())).toEqual({
      signed: false,
      why: "cancelled",
    });
  });

  it("asks for a detached signature by the official's own certificate", async () => {
    const { program, asked } = await speaking((say) =>
      say(JSON.stringify({ status: true, body: { result: ["signature"] } })),
    );
    expect(await signWith(program, bytes, patience())).toEqual({
      signed: true,
      signature: "signature",
    });
    expect(asked).toEqual([
      {
        module: "kz.gov.pki.knca.basics",
        method: "sign",
        args: {
          allowedStorages: null,
          format: "cms",
          data: Buffer.from(bytes).toString("base64"),
          signingParams: { decode: "true", encapsulate: "false", digested: "false" },
          signerParams: { iin, extKeyUsageOids: [], chain: null },
          locale: "kk",
        },
      },
    ]);
  });

  it("takes a single result as well, and does not mind signs of life", async () => {
    const { program } = await speaking((say) => {
      for (const text of ["--heartbeat--", "{}", "17"]) say(text);
      say(JSON.stringify({ status: true, body: { result: "signature" } }));
    });
    expect(await signWith(program, bytes, patience())).toMatchObject({ signature: "signature" });
  });

  it("hands on what the program says when it cannot sign", async () => {
    const { program } = await speaking((say) =>
      say(JSON.stringify({ status: false, code: "500", message: "Токен табылмады", details: "" })),
    );
    expect(await signWith(program, bytes, patience())).toEqual({
      signed: false,
      why: "failed",
      message: "Токен табылмады",
    });
  });

  it("tells that nobody listens, and that the program went away", async () => {
    const nowhere = programAt(await freePort());
    expect(await signWith(nowhere, bytes, patience())).toEqual({
      signed: false,
      why: "not-running",
    });
    expect(await signWith({ ...nowhere, address: "no address" }, bytes, patience())).toEqual({
      signed: false,
      why: "not-running",
    });
    const { program } = await speaking((_, leave) => leave());
    expect(await signWith(program, bytes, patience())).toEqual({
      signed: false,
      why: "broken-off",
    });
  });

  it("stops waiting for whoever gives up", async () => {
    const giving = new AbortController();
    const { program } = await speaking(() => giving.abort());
    expect(await signWith(program, bytes, giving.signal)).toEqual({
      signed: false,
      why: "cancelled",
    });
  });
});
