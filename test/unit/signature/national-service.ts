// A signer of the national standards, and a service that verifies them, over the wire.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";
import { httpNcanode } from "#shared/adapters/ncanode-http.ts";
import { fetchPost } from "#shared/adapters/outbound-http.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import type { AskNcanode } from "#shared/signature/ncanode.ts";
import type { DetachedSignature } from "#shared/signature/verdict.ts";
import { verifyWith } from "#shared/signature/verify.ts";
import { verifyNational } from "#shared/signature/verify-national.ts";
import type { IssueOptions } from "#shared/state-systems/authority/authority.ts";
import {
  asNational,
  signNational,
  signNationalXml,
} from "#shared/state-systems/authority/national.ts";
import { answerNcanode, type NcanodeWorld } from "#shared/state-systems/authority/ncanode-mock.ts";
import { wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { testAuthority, testTrust } from "#test/samples/signing.ts";
import { issuing } from "./authorities.ts";
import { at, content, person } from "./samples.ts";

export const nationalOf = (options?: IssueOptions) =>
  asNational(testAuthority().issuePerson(person, options));
export const own = nationalOf();
export const cms = signNational(own, content).pem;
export const xml = signNationalXml(own, wrapped(content));

const pinned = readTrustAnchors(issuing.certificate);
export const trust = [...testTrust(), ...pinned];
export const usual: NcanodeWorld = { now: at, authorities: pinned };

const addressSchema = z.custom<AddressInfo>((address) => typeof address === "object");

/** The service at an address of this machine: how it stands, what it says instead, what it was asked. */
export const openNational = () => {
  const service: {
    world: NcanodeWorld;
    instead: { readonly status: number; readonly body: string } | undefined;
    questions: Record<string, unknown>[];
  } = { world: usual, instead: undefined, questions: [] };

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const question: unknown = JSON.parse(Buffer.concat(parts).toString());
      service.questions.push(z.record(z.string(), z.unknown()).parse(question));
      const answer = answerNcanode(request.url ?? "", question, service.world);
      const { status, body } = service.instead ?? { ...answer, body: JSON.stringify(answer.body) };
      // A connection kept open may be closed by the time it is needed again.
      response.writeHead(status, { connection: "close" }).end(body);
    });
  });
  const ncanode = (port = addressSchema.parse(server.address()).port) =>
    httpNcanode(`http://127.0.0.1:${port}`, fetchPost, 2);

  const verdictOn = (
    text: string,
    changes: Partial<DetachedSignature> = {},
    ask: AskNcanode = ncanode(),
  ) => verifyWith(verifyNational(ask))({ signature: text, content, at, trust, ...changes });

  const reasonsFor = async (...parameters: Parameters<typeof verdictOn>) => {
    const verdict = await verdictOn(...parameters);
    if (verdict.verdict === "valid") return "valid";
    return [verdict.verdict, ...verdict.reasons];
  };

  return {
    service,
    ncanode,
    verdictOn,
    reasonsFor,
    reset: () => Object.assign(service, { world: usual, instead: undefined, questions: [] }),
    start: () =>
      new Promise<void>((resolve) => {
        server.listen(0, "127.0.0.1", resolve);
      }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
