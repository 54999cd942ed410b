// XML documents that are not to be believed, each made of a good one by the test authority.
import { envelopedTransform, signatureNamespace } from "#shared/signature/xml-algorithms.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import { wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { after, day } from "#test/unit/signature/authorities.ts";
import { at, content, person } from "#test/unit/signature/samples.ts";
import type { Attack } from "./attack.ts";
import {
  attack,
  by,
  canonicalMethod,
  digestMethod,
  edited,
  evil,
  info,
  issued,
  other,
  signatureIn,
  signatureMethod,
  signed,
  swapped,
  withId,
} from "./xml-tools.ts";

export const xmlAttacks: readonly Attack[] = [
  attack(
    "entities that grow in each other",
    "xml-doctype",
    () => `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${signed()}`,
  ),
  attack(
    "an entity that fetches a file",
    "xml-doctype",
    () => `<!DOCTYPE a SYSTEM "file:///etc/passwd">${signed()}`,
  ),
  attack("an instruction within", "xml-instruction", () => edited("<ds:Sig", "<?go on?><ds:Sig")),
  attack(
    "another encoding than it has",
    "xml-instruction",
    () => `<?xml version="1.0" encoding="UTF-7"?>${signed()}`,
  ),
  attack("XML 1.1", "xml-instruction", () => `<?xml version="1.1"?>${signed()}`),
  attack("a root that is not closed", "xml-malformed", () => edited("</application>", "")),
  attack("an attribute twice", "xml-malformed", () => edited('URI=""', 'URI="" URI=""')),
  attack("an entity that nobody declared", "xml-malformed", () => edited("<ds:Sig", "&x;<ds:Sig")),
  attack("elements without end", "xml-too-deep", () => "<a>".repeat(10_000)),
  attack("a crowd of elements", "xml-too-many-nodes", () =>
    edited("<ds:Signature", `${"<b/>".repeat(30_000)}<ds:Signature`),
  ),
  attack("a crowd of attributes", "xml-too-many-nodes", () =>
    edited(
      "<application",
      `<application ${Array.from({ length: 200 }, (_, place) => `a${place}=""`).join(" ")}`,
    ),
  ),
  attack("a document over all bounds", "too-large", () => signed().padEnd(500_001, " ")),
  attack("no signature", "no-signature", () => wrapped(content)),
  attack("a signature of another namespace", "no-signature", () =>
    edited(signatureNamespace, "urn:another"),
  ),
  attack("a second signature", "several-signatures", () => {
    const text = signed();
    return text.replace("</application>", `${signatureIn(text)}</application>`);
  }),
  attack("an empty signature beside the good one", "several-signatures", () =>
    edited("</application>", `<Signature xmlns="${signatureNamespace}"/></application>`),
  ),
  attack("a signature that a wrapper carries", "signature-misplaced", () => {
    const text = signed();
    const signature = signatureIn(text);
    return text.replace(signature, `<holder>${signature}</holder>`);
  }),
  attack(
    "the signed document within another one",
    "signature-misplaced",
    () => `${evil}${signed()}</application>`,
  ),
  attack("the signed part moved down, another one in its place", "reference-partial", () => {
    const text = signed({ uri: "#a" }, withId());
    const signature = signatureIn(text);
    const moved = text.replace(signature, "");
    return `${evil}<holder>${moved}</holder>${signature}</application>`;
  }),
  attack("the signed part beside the root's own content", "reference-partial", () => {
    const text = signed({ uri: "#a" }, withId());
    const signature = signatureIn(text);
    return `<all>${text.replace(signature, "")}${wrapped(other)}${signature}</all>`;
  }),
  attack("the signed document hidden in the signature", "object-refused", () => {
    const text = signed({ uri: "#a" }, withId());
    const signature = signatureIn(text);
    const hidden = text.replace(signature, "");
    const object = `<ds:Object>${hidden}</ds:Object></ds:Signature>`;
    return `${evil}${signature.replace("</ds:Signature>", object)}</application>`;
  }),
  attack("two elements of one identifier", "duplicate-id", () => {
    const text = signed({ uri: "#a" }, withId());
    return text.replace("<ds:Signature ", '<more id="a"/><ds:Signature ');
  }),
  attack("a reference to nothing", "reference-unresolved", () => signed({ uri: "#b" }, withId())),
  attack("a reference to a file", "reference-external", () =>
    signed({ uri: "file:///etc/passwd" }),
  ),
  attack("a reference to the network", "reference-external", () =>
    signed({ uri: "http://169.254.169.254/" }),
  ),
  attack("a reference by a path of its own", "reference-external", () =>
    signed({ uri: "#xpointer(/)" }),
  ),
  attack("a reference that leaves open to what", "reference-external", () => info(' URI=""', "")),
  attack("two references", "several-references", () =>
    info(/<ds:Reference.*<\/ds:Reference>/, "$&$&"),
  ),
  attack("no reference", "signature-malformed", () => info(/<ds:Reference.*<\/ds:Reference>/, "")),
  attack("two digests", "signature-malformed", () =>
    info(/<ds:DigestValue>.*<\/ds:DigestValue>/, "$&$&"),
  ),
  attack("a digest that is no base64", "signature-malformed", () =>
    info(/(?<=<ds:DigestValue>)[^<]*/, "*"),
  ),
  attack("a value that is none", "signature-malformed", () =>
    edited(/(?<=<ds:SignatureValue>)[^<]*/, ""),
  ),
  attack("two signed infos", "signature-malformed", () =>
    edited(/<ds:SignedInfo>.*<\/ds:SignedInfo>/, "$&$&"),
  ),
  attack("no transform", "not-enveloped", () => info(/<ds:Transform .*<\/ds:Transform>/, "")),
  attack("a path that leaves out what it likes", "transform-unsupported", () =>
    signed({ transforms: [envelopedTransform, "http://www.w3.org/TR/1999/REC-xpath-19991116"] }),
  ),
  attack("a style sheet", "transform-unsupported", () =>
    signed({ transforms: [envelopedTransform, "http://www.w3.org/TR/1999/REC-xslt-19991116"] }),
  ),
  attack("base64 as a transform, before all others", "not-enveloped", () =>
    signed({ transforms: [`${signatureNamespace}base64`, envelopedTransform] }),
  ),
  attack("three transforms", "transform-unsupported", () =>
    signed({ transforms: [envelopedTransform, envelopedTransform, envelopedTransform] }),
  ),
  attack("a transform with a path in it", "transform-unsupported", () =>
    info("</ds:Transform>", "<ds:XPath>not(self::name)</ds:XPath></ds:Transform>"),
  ),
  attack("another canonical form", "canonicalization-unsupported", () =>
    info(canonicalMethod, 'Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"'),
  ),
  attack("a canonical form with parameters", "canonicalization-unsupported", () =>
    info("</ds:CanonicalizationMethod>", "<x/></ds:CanonicalizationMethod>"),
  ),
  attack("a shared secret in the place of a key", "hmac-refused", () =>
    info(signatureMethod, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"),
  ),
  attack("a signature cut to a few bits", "algorithm-unsupported", () =>
    info(
      "</ds:SignatureMethod>",
      "<ds:HMACOutputLength>1</ds:HMACOutputLength></ds:SignatureMethod>",
    ),
  ),
  attack("an algorithm that nobody knows", "algorithm-unsupported", () =>
    info(signatureMethod, "urn:nobody"),
  ),
  attack("SHA-1 under the signature", "sha1-refused", () =>
    info(signatureMethod, `${signatureNamespace}rsa-sha1`),
  ),
  attack("SHA-1 in the digest", "sha1-refused", () =>
    info(digestMethod, `${signatureNamespace}sha1`),
  ),
  attack("a digest with MD5", "algorithm-unsupported", () =>
    info(digestMethod, "http://www.w3.org/2001/04/xmldsig-more#md5"),
  ),
  attack("a bare key in the place of a certificate", "key-info-refused", () =>
    edited(/<ds:X509Data>.*<\/ds:X509Data>/, "<ds:KeyValue/>"),
  ),
  attack("an address to fetch the certificate from", "key-info-refused", () =>
    edited(/<ds:X509Data>/, '<ds:RetrievalMethod URI="http://127.0.0.1/"/><ds:X509Data>'),
  ),
  attack("another name beside the certificate", "key-info-refused", () =>
    edited("</ds:X509Data>", "<ds:X509SubjectName>CN=Another</ds:X509SubjectName></ds:X509Data>"),
  ),
  attack("no certificate", "no-certificate", () => edited(/<ds:KeyInfo>.*<\/ds:KeyInfo>/, "")),
  attack("an empty list of certificates", "no-certificate", () =>
    edited(/<ds:X509Certificate>.*<\/ds:X509Certificate>/, ""),
  ),
  attack("a certificate that is none", "certificate-malformed", () =>
    edited(/(?<=<ds:X509Certificate>)[^<]*/, "AAAA"),
  ),
  attack("too many certificates", "too-large", () =>
    edited(
      "<ds:X509Certificate>",
      `${"<ds:X509Certificate>AAAA</ds:X509Certificate>".repeat(10)}<ds:X509Certificate>`,
    ),
  ),
  attack("a comment that cuts the content", "comment-inside", () =>
    edited(/(?<=<application[^>]*>....)/, "<!-- -->"),
  ),
  attack("a comment in the digest", "comment-inside", () =>
    edited("<ds:DigestValue>", "$&<!---->"),
  ),
  attack("another content under the same signature", "digest-differs", swapped),
  attack("an attribute more", "digest-differs", () => edited("<application", '<application b="1"')),
  {
    // The namespaces around a signature are in force in it too.
    name: "another namespace",
    reasons: ["digest-differs", "signature-wrong"],
    make: () => ({ signature: edited("urn:arnau:application:1", "urn:other") }),
  },
  attack("an element more", "digest-differs", () =>
    edited("<ds:Signature", "<more/><ds:Signature"),
  ),
  attack(
    "a changed digest to fit a changed content",
    "signature-wrong",
    () => {
      const text = signed({}, wrapped(other));
      const digest = /<ds:DigestValue>.*<\/ds:DigestValue>/;
      return swapped().replace(digest, digest.exec(text)?.[0] ?? "");
    },
    { content: other },
  ),
  attack("the value of another signature", "signature-wrong", () => {
    const value = /(?<=<ds:SignatureValue>)[^<]*/;
    return signed().replace(value, value.exec(signed({}, wrapped(other)))?.[0] ?? "");
  }),
  attack("the certificate of another person", "signature-wrong", () => {
    const certificate = /(?<=<ds:X509Certificate>)[^<]*/;
    const another = by(testAuthority().issuePerson(person));
    return signed().replace(certificate, certificate.exec(another)?.[0] ?? "");
  }),
  attack("another application, signed rightly", "content-differs", () =>
    signed({}, wrapped(other)),
  ),
  attack("a text that is no application", "wrapper-unknown", () => signed({}, "<a>b</a>")),
  attack("an application without its namespace", "wrapper-unknown", () =>
    signed({}, wrapped(content).replace(' xmlns="urn:arnau:application:1"', "")),
  ),
  attack("an application of elements", "wrapper-unknown", () =>
    signed({}, '<application xmlns="urn:arnau:application:1"><name>Шаңырақ</name></application>'),
  ),
  attack("a certificate for login", "not-for-signing", () =>
    issued({ keyUsage: ["digitalSignature"] }),
  ),
  attack("a certificate that ran out", "expired", () => issued({ to: after(-day) })),
  attack("a certificate of another root", "not-trusted", () =>
    by(createAuthority(at, { name: "Another" }).issuePerson(person)),
  ),
  attack("a key too short", "weak-key", () => issued({ keys: "rsa-1024" })),
];
