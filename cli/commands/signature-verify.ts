import * as z from "zod";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { readTrustAnchors, type TrustAnchor } from "#shared/signature/certificate.ts";
import { inspectSignature, type Inspection } from "#shared/signature/inspect.ts";
import type { RevocationSource } from "#shared/signature/revocation-source.ts";
import type { Signer } from "#shared/signature/signer.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { flag, instant } from "#cli/arguments.ts";
import { command } from "#cli/command.ts";
import type { Desk } from "#cli/desk.ts";
import { answer, failure, usage, type Complaint } from "#cli/outcome.ts";

const unreadable = failure("file-unreadable", {
  en: "the file cannot be read",
  ru: "файл не читается",
  kk: "файл оқылмайды",
});

const noAuthority = failure("not-certificates", {
  en: "the file holds no certificates in PEM",
  ru: "в файле нет сертификатов в формате PEM",
  kk: "файлда PEM пішіміндегі сертификаттар жоқ",
});

const dataMissing = usage("data-missing", {
  en: "the signature does not carry what it is over; name that file with --data",
  ru: "подпись не содержит подписанного; укажите этот файл в --data",
  kk: "қолтаңбада қол қойылған мазмұн жоқ; ол файлды --data арқылы көрсетіңіз",
});

const results: Readonly<Record<Inspection["result"], Trilingual>> = {
  valid: { en: "valid", ru: "действительна", kk: "жарамды" },
  invalid: { en: "invalid", ru: "недействительна", kk: "жарамсыз" },
  undetermined: { en: "undetermined", ru: "не определено", kk: "анықталмады" },
};

const notAsked: Trilingual = {
  en: "Whether the certificate was revoked has not been looked at (--crl)",
  ru: "Отозван ли сертификат, не проверялось (--crl)",
  kk: "Сертификаттың кері қайтарылып алынғаны тексерілген жоқ (--crl)",
};

/** DER begins with the tag of a sequence, which neither PEM nor base64 nor XML begins with. */
const isDer = (bytes: Uint8Array): boolean => bytes[0] === 0x30;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const textOf = (bytes: Uint8Array): string =>
  isDer(bytes) ? base64(bytes) : Buffer.from(bytes).toString("utf8");

const derOf = (bytes: Uint8Array): Uint8Array =>
  isDer(bytes)
    ? bytes
    : Buffer.from(
        Buffer.from(bytes)
          .toString("latin1")
          .replaceAll(/-----[A-Z0-9 ]+-----/g, ""),
        "base64",
      );

/** The one list of a file, in the place of asking anybody. */
const fromFile = (list: Uint8Array): RevocationSource => ({
  addresses: (kind) => (kind === "crl" ? ["file"] : []),
  fetch: async () => derOf(list),
  nonce: () => undefined,
});

const isComplaint = (found: object): found is Complaint => "kind" in found;

const bytesOf = async (desk: Desk, file: string): Promise<Uint8Array | Complaint> =>
  (await desk.readFile(file)) ?? unreadable(file);

const optional = async (
  desk: Desk,
  file: string | undefined,
): Promise<{ readonly bytes: Uint8Array | undefined } | Complaint> => {
  if (file === undefined) return { bytes: undefined };
  const bytes = await bytesOf(desk, file);
  return isComplaint(bytes) ? bytes : { bytes };
};

const pemIn = (bytes: Uint8Array): string =>
  isDer(bytes)
    ? `-----BEGIN CERTIFICATE-----${base64(bytes)}-----END CERTIFICATE-----`
    : Buffer.from(bytes).toString("latin1");

const anchorsIn = (bytes: Uint8Array | undefined): readonly TrustAnchor[] | undefined => {
  try {
    return bytes === undefined ? [] : readTrustAnchors(pemIn(bytes));
  } catch {
    return undefined;
  }
};

/** Without authorities to trust nobody can say whether the certificate is anybody's. */
const withoutTrust = (found: Inspection): Inspection =>
  found.reasons.every((reason) => reason === "not-trusted") && found.reasons.length > 0
    ? { ...found, result: "undetermined" }
    : found;

const nameOf = ({ surname, givenName, patronymic, iin, bin }: Signer): string =>
  [surname, givenName, patronymic, `IIN${iin}`, bin === undefined ? undefined : `BIN${bin}`]
    .filter((one) => one !== undefined)
    .join(" ");

const linesOf = ({ result, reasons, signers }: Inspection, locale: Locale): readonly string[] => [
  results[result][locale],
  ...reasons.map((reason) => `${reason}: ${signatureWords[reason][locale]}`),
  ...signers.map(nameOf),
];

export const signatureVerify = command({
  path: ["signature", "verify"],
  summary: {
    en: "judge a signature: CMS in PEM, DER or base64, or XML with the signature inside",
    ru: "проверить подпись: CMS в PEM, DER или base64 либо XML с подписью внутри",
    kk: "қолтаңбаны тексеру: PEM, DER не base64 түріндегі CMS немесе ішінде қолтаңбасы бар XML",
  },
  arguments: [
    {
      name: "file",
      words: {
        en: "the file with the signature",
        ru: "файл с подписью",
        kk: "қолтаңбасы бар файл",
      },
    },
  ],
  options: [
    {
      flags: "--data <file>",
      words: {
        en: "what was signed, byte by byte, where it is not inside",
        ru: "что подписано, байт в байт, если его нет внутри",
        kk: "ішінде болмаса, қол қойылған мазмұн, байтқа дейін дәл",
      },
    },
    {
      flags: "--trust <file>",
      words: {
        en: "the authorities that are trusted, as PEM certificates",
        ru: "удостоверяющие центры, которым есть доверие, сертификаты в PEM",
        kk: "сенім білдірілген куәландырушы орталықтар, PEM сертификаттары",
      },
    },
    {
      flags: "--crl <file>",
      words: {
        en: "the authority's list of revoked certificates, in DER or PEM",
        ru: "список отозванных сертификатов центра, в DER или PEM",
        kk: "орталықтың кері қайтарылып алынған сертификаттар тізімі, DER не PEM түрінде",
      },
    },
    {
      flags: "--at <instant>",
      words: {
        en: "when the signature was received (otherwise now)",
        ru: "когда подпись получена (иначе сейчас)",
        kk: "қолтаңба қашан алынған (әйтпесе қазір)",
      },
    },
    {
      flags: "--test-numbers",
      words: {
        en: "let in an IIN or a BIN that is never issued, as in test certificates",
        ru: "принять ИИН или БИН, которые не выдаются, как в тестовых сертификатах",
        kk: "сынақ сертификаттарындағыдай, берілмейтін ЖСН не БСН-ді қабылдау",
      },
    },
  ],
  input: z.object({
    file: z.string(),
    data: z.string().optional(),
    trust: z.string().optional(),
    crl: z.string().optional(),
    at: instant.optional(),
    testNumbers: flag,
  }),
  run: async ({ file, data, trust, crl, at, testNumbers }, desk, locale) => {
    const signature = await bytesOf(desk, file);
    if (isComplaint(signature)) return signature;
    const content = await optional(desk, data);
    if (isComplaint(content)) return content;
    const pinned = await optional(desk, trust);
    if (isComplaint(pinned)) return pinned;
    const list = await optional(desk, crl);
    if (isComplaint(list)) return list;
    const anchors = anchorsIn(pinned.bytes);
    if (anchors === undefined) return noAuthority(trust);
    const inspected = await inspectSignature({
      signature: textOf(signature),
      content: content.bytes,
      at: at ?? desk.now(),
      trust: anchors,
      revocation: list.bytes === undefined ? undefined : fromFile(list.bytes),
      letBadNumbersIn: testNumbers,
    });
    if (inspected === "content-missing") return dataMissing(file);
    const found = trust === undefined ? withoutTrust(inspected) : inspected;
    const { result, reasons, signers } = found;
    const hint = result === "valid" && crl === undefined ? [notAsked[locale]] : [];
    const lines = [...linesOf(found, locale), ...hint];
    return answer({ result, reasons, signers }, lines, result === "valid");
  },
});
