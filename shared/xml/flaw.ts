/** Why a text is not read as XML. */
export const xmlFlaws = [
  "too-large",
  "malformed",
  "has-doctype",
  "has-processing-instruction",
  "too-deep",
  "too-many-nodes",
] as const;
export type XmlFlaw = (typeof xmlFlaws)[number];

/** Thrown while reading and caught where reading began: it never leaves this folder. */
export class FlawedXml extends Error {
  readonly code: XmlFlaw;
  constructor(code: XmlFlaw) {
    super(code);
    this.code = code;
  }
}

export const flawed = (code: XmlFlaw = "malformed"): never => {
  throw new FlawedXml(code);
};
