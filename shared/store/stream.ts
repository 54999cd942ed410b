import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
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

/** The entry in an image of the case table's stream; throws where there is none. */
export const entryFromStream = (image: StreamImage): Entry => {
  if (image === undefined) throw new Error("a record without an image");
  return entryOf(image);
};
