import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { entryOf } from "./dynamo-cases.ts";

const imageSchema = z.record(
  z.string(),
  z.custom<AttributeValue>((value) => value instanceof Object),
);

/** An image as the stream of a table carries it; bytes come as base64 text there. */
export type StreamImage = z.infer<typeof imageSchema> | undefined;

/** A batch of a table's stream, as records of `{ eventID, eventName, image }`. */
export const streamEventSchema = z
  .object({
    Records: z.array(
      z.object({
        eventID: z.string(),
        eventName: z.string(),
        dynamodb: z.object({ NewImage: imageSchema.optional() }),
      }),
    ),
  })
  .transform(({ Records }) =>
    Records.map(({ eventID, eventName, dynamodb }) => ({
      eventID,
      eventName,
      image: dynamodb.NewImage,
    })),
  );

/** An image that is no entry; it names the case, as far as its key does, and holds nothing else of it. */
export class NoEntry extends Error {
  override readonly name = "NoEntry";
  readonly code = "no-entry";
  readonly caseId: CaseId | undefined;

  constructor(caseId: CaseId | undefined) {
    super("an image that is no entry");
    this.caseId = caseId;
  }
}

/** The case whose history an item stands in, by its key. */
const caseOfItem = (image: StreamImage): CaseId | undefined =>
  caseIdSchema.safeParse(image?.["pk"]?.S?.replace(/^case#/, "")).data;

/** The entry in an image of the case table's stream; throws `NoEntry` where there is none. */
export const entryFromStream = (image: StreamImage): Entry => {
  try {
    return entryOf(image ?? {});
  } catch {
    throw new NoEntry(caseOfItem(image));
  }
};
