import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export type Item = Record<string, AttributeValue>;

const textBytes = (text: string) => Buffer.byteLength(text);

/** A number takes a byte for two digits, and one more. */
const numberBytes = (text: string) => Math.ceil(text.replace(/[^\d]/g, "").length / 2) + 1;

const collectionOverhead = 3;
const memberOverhead = 1;

const valueBytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return textBytes(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  const members =
    value.M === undefined
      ? (value.L ?? []).map((one) => valueBytes(one))
      : Object.entries(value.M).map(([name, one]) => textBytes(name) + valueBytes(one));
  return members.reduce((sum, bytes) => sum + bytes + memberOverhead, collectionOverhead);
};

/** The size of an item in bytes, by the rules that DynamoDB publishes. */
export const itemBytes = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, one]) => sum + textBytes(name) + valueBytes(one), 0);

/** One write unit a kilobyte begun. */
export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/** One read unit every four kilobytes begun, half of it for a read that may be stale. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
