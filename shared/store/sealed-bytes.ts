// A sealed text is the mark of its key and what was sealed, `<mark>.<base64>` (shared/adapters/sealing.ts).
// It is the larger part of a history, and as text a third longer than as bytes, in every read and write.
const markBytes = 12;

/** The text that bytes stand for. */
export const sealedText = (bytes: Uint8Array): string => {
  const whole = Buffer.from(bytes);
  const mark = whole.subarray(0, markBytes).toString("base64url");
  return `${mark}.${whole.subarray(markBytes).toString("base64")}`;
};

/** The bytes that stand for exactly this text; undefined for one that is written otherwise. */
export const sealedBytes = (text: string): Uint8Array | undefined => {
  const [mark = "", rest = ""] = text.split(".");
  const bytes = Buffer.concat([Buffer.from(mark, "base64url"), Buffer.from(rest, "base64")]);
  // The hash of the entry is over the text: not a letter of it may change.
  return sealedText(bytes) === text ? bytes : undefined;
};
