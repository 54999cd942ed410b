import type { Instant } from "#shared/law/dates.ts";
import { allWithin, childrenNamed, textIn } from "#shared/xml/look.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import type { ShepFlaw } from "./flaws.ts";
import { asyncChannel, syncChannel } from "./namespaces.ts";
import { branch, leaf, rooted } from "./write.ts";

/** The message got through. What was found says the service, in its data. */
export const transportSucceeded = "SCSS001";

/** What the codes of the gateway mean for a question. */
const meanings: Readonly<Record<string, "refused" | "unavailable" | "failed">> = {
  /** Of no good form: asked again, it would be refused again. */
  SCE001: "refused",
  SCE004: "unavailable",
  // Our signature, over the message or over the data, is stale, wrong or missing: a key has to be put
  // right, and the question waits for that.
  SCE005: "failed",
  SCE006: "failed",
  SCE007: "failed",
  SCE015: "failed",
  SCE016: "failed",
  SCE017: "failed",
  SCE909: "failed",
};

/** What a code of the gateway means for a question; one that is not known is a failure of this time. */
export const meaningOfCode = (code: string): "refused" | "unavailable" | "failed" =>
  meanings[code] ?? "failed";

interface ToldFault {
  readonly code: string;
  readonly message: string;
  readonly date: Instant;
}

const faults = {
  sync: { uri: syncChannel, name: "SendMessageFault1_SendMessageFault" },
  async: { uri: asyncChannel, name: "sendMessageFault1_sendMessageFault" },
} as const;

/** What stands in the body of a fault. */
export const faultText = (
  channel: keyof typeof faults,
  { code, message, date }: ToldFault,
): string => {
  const { uri, name } = faults[channel];
  const info = [leaf("errorCode", code), leaf("errorMessage", message), leaf("errorDate", date)];
  return branch(
    "soapenv:Fault",
    leaf("faultcode", "soapenv:Server"),
    leaf("faultstring", message),
    branch("detail", rooted("typ", uri, name, ...info)),
  );
};

const codePattern = /\bSC(?:E|SS)\d{3}\b/;

/** The code of a fault: that of its details, or one that its text names; an empty one where there is none. */
export const codeOfFault = (fault: XmlElement): string => {
  const told = allWithin(fault).find(({ name }) => name === "errorCode");
  const text = told ?? childrenNamed(fault, "", "faultstring")[0];
  return codePattern.exec((text && textIn(text)) ?? "")?.[0] ?? "";
};

/** The code with which a message is refused whose signature or form is not accepted. */
export const codeForFlaw = (flaw: ShepFlaw): string => {
  const [layer] = flaw.split("-", 1);
  const ofLayer = layer === "transport" ? "SCE00" : "SCE01";
  if (layer !== "transport" && layer !== "business") return "SCE001";
  switch (flaw) {
    case "transport-signature-missing":
    case "business-signature-missing":
      return `${ofLayer}7`;
    case "transport-too-old":
    case "transport-too-new":
    case "transport-certificate-not-in-force":
    case "business-certificate-not-in-force":
      return `${ofLayer}5`;
    default:
      return `${ofLayer}6`;
  }
};
