// Good XML documents by the test authority, and the tools to spoil them.
import { signXml, wrapped, type XmlSignOptions } from "#shared/state-systems/authority/sign-xml.ts";
import type { IssueOptions } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { bytes, content, person, signatory } from "#test/unit/signature/samples.ts";
import type { Attack } from "./attack.ts";

export const other = bytes('{"name":"Басқа"}');

export const signed = (
  options?: XmlSignOptions,
  xml = wrapped(content),
  by: Identity = signatory(),
) => signXml(by, xml, options);

/** A document by somebody else, with a certificate made otherwise. */
export const by = (identity: Identity) => signed({}, wrapped(content), identity);
export const issued = (options: IssueOptions) => by(testAuthority().issuePerson(person, options));

export const info = (from: string | RegExp, to: string) =>
  signed({ spoilInfo: (text) => text.replace(from, to) });

export const edited = (from: string | RegExp, to: string) => {
  const text = signed();
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
};

export const signatureIn = (text: string) =>
  /<ds:Signature .*<\/ds:Signature>/s.exec(text)?.[0] ?? "";
export const withId = (id = "a") =>
  wrapped(content).replace("<application", `<application Id="${id}"`);
export const evil = wrapped(other).replace("</application>", "");

export const canonicalMethod = /Algorithm="http:\/\/www.w3.org\/TR\/2001\/REC-xml-c14n-20010315"/;
export const signatureMethod = /(?<=SignatureMethod Algorithm=")[^"]+/;
export const digestMethod = /(?<=DigestMethod Algorithm=")[^"]+/;

export const attack = (
  name: string,
  reason: Attack["reasons"][number],
  signature: () => string,
  changes: Partial<ReturnType<Attack["make"]>> = {},
): Attack => ({ name, reasons: [reason], make: () => ({ ...changes, signature: signature() }) });

/** A whole document signed over one that only the digest knows: the sign of it is kept, the text is not. */
export const swapped = () =>
  signed().replace(Buffer.from(content).toString("base64"), Buffer.from(other).toString("base64"));
