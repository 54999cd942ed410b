// Messages whose form is an attack: entities, second bodies, too much of everything.
import { mostCharacters } from "#shared/shep/envelope.ts";
import type { ShepFlaw } from "#shared/shep/flaws.ts";
import { securedEnvelope } from "#shared/shep/security-write.ts";
import { now } from "./keys.ts";
import { changed, content, gateway } from "./messages.ts";

/** What is sent, why it is refused, and how it is made. */
export type Attack = readonly [string, ShepFlaw, () => string];

const good = securedEnvelope(content, gateway.key, now);
const body = /<soapenv:Body.*<\/soapenv:Body>/.exec(good)?.[0] ?? "";
const otherBody = `<soapenv:Body xmlns:wsu="urn:x" wsu:Id="Other">${content}</soapenv:Body>`;

export const formAttacks: readonly Attack[] = [
  [
    "an entity of its own",
    "has-doctype",
    () => changed(good, "?>", `?><!DOCTYPE a [<!ENTITY e "x">]>`),
  ],
  [
    "an entity from elsewhere",
    "has-doctype",
    () => changed(good, "?>", `?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>`),
  ],
  [
    "entities within entities",
    "has-doctype",
    () => changed(good, "?>", `?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`),
  ],
  ["an entity nobody declared", "malformed", () => changed(good, "Сәлем", "&salem;")],
  [
    "a processing instruction",
    "has-processing-instruction",
    () => changed(good, "?>", `?><?php echo 1 ?>`),
  ],
  ["more than fits", "too-large", () => changed(good, "Сәлем", "x".repeat(mostCharacters))],
  [
    "elements without end",
    "too-deep",
    () => changed(good, "Сәлем", `${"<a>".repeat(99)}${"</a>".repeat(99)}`),
  ],
  ["half of it", "malformed", () => good.slice(0, good.length / 2)],
  ["nothing", "malformed", () => ""],
  ["JSON", "malformed", () => `{"body": 1}`],
  [
    "SOAP 1.2",
    "no-envelope",
    () =>
      good.replaceAll(
        "http://schemas.xmlsoap.org/soap/envelope/",
        "http://www.w3.org/2003/05/soap-envelope",
      ),
  ],
  ["something else as its root", "no-envelope", () => "<Envelope/>"],
  [
    "something behind the body",
    "no-envelope",
    () => changed(good, "</soapenv:Body>", "</soapenv:Body><more/>"),
  ],
  ["no body", "no-envelope", () => changed(good, body, "")],
  [
    "a second body behind the first",
    "second-body",
    () => changed(good, body, `${body}${otherBody}`),
  ],
  ["a second body before it", "second-body", () => changed(good, body, `${otherBody}${body}`)],
  [
    "the signed body moved into the header",
    "second-body",
    () =>
      changed(
        changed(good, body, otherBody),
        "</wsse:Security>",
        `</wsse:Security><wrap>${body}</wrap>`,
      ),
  ],
  [
    "the signed body moved into the other body",
    "second-body",
    () => changed(good, body, changed(otherBody, content, body)),
  ],
  [
    "a second header",
    "second-header",
    () => changed(good, "<soapenv:Body", "<soapenv:Header/><soapenv:Body"),
  ],
  ["one identifier twice", "duplicate-id", () => changed(good, "<request>", `<request Id="Body">`)],
];
