import * as z from "zod";

/** A message is handled and goes, or it comes again. */
export type Handled = "handled" | "comes-again";

interface Identified {
  readonly messageId: string;
}

/** What SQS wants to hear of a batch: the messages that come again. */
export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * A worker of a queue: handles the messages of a batch side by side and answers which of them come
 * again. A fault in one is told and leaves the others alone.
 */
export const eachMessage =
  <Schema extends z.ZodType<Identified>>(
    schema: Schema,
    handle: (received: z.output<Schema>) => Promise<Handled>,
    tellFault: (error: unknown) => void,
  ) =>
  async (event: unknown): Promise<BatchAnswer> => {
    const { Records: records } = z.object({ Records: z.array(schema) }).parse(event);
    const handled = await Promise.all(
      records.map(async (received) => {
        try {
          return await handle(received);
        } catch (error) {
          tellFault(error);
          return "comes-again";
        }
      }),
    );
    const again = records.filter((_, place) => handled[place] === "comes-again");
    return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };

/** The body of a message as the schema has it, or undefined for one that is none. */
export const readBody = <Schema extends z.ZodType>(
  schema: Schema,
  body: string,
): z.output<Schema> | undefined => {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};
