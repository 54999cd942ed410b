import { on } from "#shared/http/serve.ts";
import type { Reply } from "#shared/http/reply.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { answerNcanode } from "#shared/state-systems/authority/ncanode-mock.ts";
import {
  answerOcsp,
  issuerAsked,
  revocationList,
} from "#shared/state-systems/authority/revocations.ts";
import { answerStampRequest } from "#shared/state-systems/authority/stamps.ts";
import {
  askOcsp,
  getRevocationList,
  setAuthority,
  stampTime,
  verifyNationalCms,
  verifyNationalXml,
} from "#shared/state-systems/mock-authority-routes.ts";
import type { AuthorityScript } from "#shared/state-systems/mock-authority-script.ts";
import type { PartiesOfAuthority } from "#shared/state-systems/mock-parties.ts";
import type { MockDeps } from "./deps.ts";

interface Present {
  readonly script: AuthorityScript;
  readonly keys: PartiesOfAuthority;
}

const downReply: Reply = { status: 503, body: "down" };

const der = (contentType: string, bytes: Uint8Array): Reply => ({
  status: 200,
  bytes,
  headers: { "content-type": contentType },
});

/** The authority of the mocked country: its responder, its lists, its time-stamps, and NCANode beside it. */
export const authorityServed = ({ state, parties, clock }: MockDeps) => {
  const whileUp = async (answer: (present: Present) => Reply): Promise<Reply> => {
    const [script, { authority: keys }] = await Promise.all([state.authority(), parties()]);
    return script.isDown ? downReply : answer({ script, keys });
  };
  const national = async (route: "/cms/verify" | "/xml/verify", body: unknown): Promise<Reply> => {
    const [{ isDown, revoked }, { authority }] = await Promise.all([state.authority(), parties()]);
    const authorities = readTrustAnchors(
      [authority.root.certificate, authority.issuing.certificate].join("\n"),
    );
    return answerNcanode(route, body, {
      now: clock.now(),
      authorities,
      revoked,
      isOcspDown: isDown,
    });
  };
  return [
    on(askOcsp, async (_, { wire }) =>
      whileUp(({ script, keys: { root, issuing, responder } }) => {
        const request = wire.bytes();
        const issuer = issuerAsked([issuing, root], request) ?? issuing;
        const inItsPlace = issuer === issuing ? { responder } : {};
        const answer = answerOcsp(issuer, script.revoked, request, clock.now(), inItsPlace);
        return der("application/ocsp-response", answer);
      }),
    ),
    on(getRevocationList, async ({ path: { list } }) =>
      whileUp(({ script, keys: { root, issuing } }) => {
        const issuer = list === "root.crl" ? root : issuing;
        return der("application/pkix-crl", revocationList(issuer, script.revoked, clock.now()));
      }),
    ),
    on(stampTime, async (_, { wire }) =>
      whileUp(({ keys: { stamper } }) =>
        der("application/timestamp-reply", answerStampRequest(stamper, wire.bytes(), clock.now())),
      ),
    ),
    on(verifyNationalCms, async ({ body }) => national("/cms/verify", body)),
    on(verifyNationalXml, async ({ body }) => national("/xml/verify", body)),
    on(setAuthority, async ({ body }) => {
      await state.setAuthority(body);
      return { status: 204 };
    }),
  ];
};
