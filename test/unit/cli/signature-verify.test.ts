import { describe, expect, it } from "vitest";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import { asNational, signNational } from "#shared/state-systems/authority/national.ts";
import { pemOf } from "#shared/state-systems/authority/pem.ts";
import { revocationList, serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import { sign, type SignOptions } from "#shared/state-systems/authority/sign.ts";
import { signXml, wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { arnau, deskWith, failed, failing, inJson, now } from "./desk.ts";

const authority = createAuthority(now);
const { root, issuing } = authority.file;
const person = {
  iin: "850514100018",
  surname: "Оспанова",
  givenName: "Зейнеп",
  patronymic: "Бекқызы",
};
const identity = authority.issueOrganization({ ...person, bin: "240140000001", role: "head" });
const content = Buffer.from('{"name":"Шаңырақ"}');
const cms = (options?: SignOptions) => sign(identity, content, options);
const der = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
const text = (value: string) => new Uint8Array(Buffer.from(value));
const revoked = [{ serialNumber: serialNumberOf(identity), from: now }];

const desk = deskWith({
  "ca.pem": text(issuing.certificate + root.certificate),
  "ca.der": der(issuing.certificate.replaceAll(/-----[A-Z ]+-----|\s/g, "")),
  "other.pem": text(createAuthority(now, { name: "Another" }).trust),
  data: new Uint8Array(content),
  other: text("other"),
  "a.pem": text(cms().pem),
  "a.der": der(cms().base64),
  "a.b64": text(cms().base64),
  attached: text(cms({ attached: true }).pem),
  "a.xml": text(signXml(identity, wrapped(content))),
  "any.xml": text(signXml(identity, "<any>Шаңырақ</any>")),
  "changed.xml": text(signXml(identity, "<any>Шаңырақ</any>").replace("<any>", "<any>1")),
  word: text("word"),
  gost: text(signNational(asNational(identity), content).pem),
  "nca.pem": text(sign(authority.issuePerson({ ...person, iin: "123456789011" }), content).pem),
  "clean.crl": revocationList(issuing, [], now),
  "revoked.crl": text(pemOf("X509 CRL", revocationList(issuing, revoked, now))),
});

const verify = async (line: string) => {
  const { exit, data } = await inJson(`signature verify ${line}`, desk);
  return { exit, ...Object(data) };
};

const signer = expect.objectContaining({ iin: person.iin, bin: "240140000001", powers: ["head"] });
const valid = { exit: 0, result: "valid", reasons: [], signers: [signer] };

describe("arnau signature verify", () => {
  it.each([
    "a.pem --data data --trust ca.pem",
    "a.der --data data --trust ca.pem",
    "a.b64 --data data --trust ca.pem",
    "a.pem --data data --trust ca.der",
    "attached --trust ca.pem",
    "attached --data data --trust ca.pem",
    "a.xml --trust ca.pem",
    "a.xml --data data --trust ca.pem",
    "any.xml --trust ca.pem",
    "a.pem --data data --trust ca.pem --crl clean.crl",
    "a.pem --data data --trust ca.pem --at 2026-11-21",
  ])("finds %s valid and names the signer", async (line) => {
    expect(await verify(line)).toEqual(valid);
  });

  it.each([
    ["a.pem --data other --trust ca.pem", "content-differs"],
    ["attached --data other --trust ca.pem", "content-differs"],
    ["a.xml --data other --trust ca.pem", "content-differs"],
    ["any.xml --data data --trust ca.pem", "wrapper-unknown"],
    ["changed.xml --trust ca.pem", "digest-differs"],
    ["a.pem --data data --trust other.pem", "not-trusted"],
    ["a.pem --data data --trust ca.pem --crl revoked.crl", "revoked"],
    ["word --data data --trust ca.pem", "malformed"],
    ["nca.pem --data data --trust ca.pem", "bad-number"],
  ])("finds %s invalid: %s", async (line, reason) => {
    expect(await verify(line)).toMatchObject({ exit: 1, result: "invalid", reasons: [reason] });
  });

  it("judges at the moment that is told", async () => {
    expect(await verify("a.pem --data data --trust ca.pem --at 2019-01-01")).toMatchObject({
      exit: 1,
      reasons: ["authority-not-in-force", "not-yet-valid"],
    });
  });

  it.each([
    ["a.pem --data data", "not-trusted"],
    ["gost --data data --trust ca.pem", "algorithm-elsewhere"],
    ["a.pem --data data --trust ca.pem --crl word", "revocation-unreadable"],
    ["a.pem --data data --trust ca.pem --crl clean.crl --at 2026-11-22", "revocation-stale"],
  ])("cannot say of %s: %s", async (line, reason) => {
    expect(await verify(line)).toEqual({
      exit: 1,
      result: "undetermined",
      reasons: [reason],
      signers: [signer],
    });
  });

  it("lets numbers in that are never issued where it is told to", async () => {
    const line = "nca.pem --data data --trust ca.pem --test-numbers";
    expect(await verify(line)).toMatchObject({ exit: 0, result: "valid" });
  });

  it.each([
    ["none --data data", 1, "file-unreadable", "none"],
    ["a.pem --data none", 1, "file-unreadable", "none"],
    ["a.pem --data data --trust none", 1, "file-unreadable", "none"],
    ["a.pem --data data --trust ca.pem --crl none", 1, "file-unreadable", "none"],
    ["a.pem --data data --trust word", 1, "not-certificates", "word"],
    ["a.pem --trust ca.pem", 2, "data-missing", "a.pem"],
    ["a.pem --data data --at yesterday", 2, "impossible-instant", "yesterday"],
  ] as const)("complains of %s", async (line, exit, code, about) => {
    expect(await failing(`signature verify ${line}`, desk)).toEqual(failed(exit, code, about));
  });

  it.each([
    ["en", "valid\nОспанова Зейнеп Бекқызы IIN850514100018 BIN240140000001\nWhether"],
    ["ru", "действительна\nОспанова Зейнеп Бекқызы IIN850514100018 BIN240140000001\nОтозван"],
    ["kk", "жарамды\nОспанова Зейнеп Бекқызы IIN850514100018 BIN240140000001\nСертификаттың"],
  ])("says it to people in %s", async (lang, said) => {
    const line = `signature verify a.pem --data data --trust ca.pem --lang ${lang}`;
    expect((await arnau(line, desk)).out).toContain(said);
    const wrong = await arnau(line.replace("--data data", "--data other"), desk);
    expect(wrong.out).toMatch(/^[^\n]+\ncontent-differs: [^\n]+\n/);
  });
});
