import { GetItemCommand, UpdateItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import * as z from "zod";
import { holderSchema, type Holder } from "#shared/worklist/claim.ts";
import { officeNameOf, type Office, type TaskId } from "#shared/worklist/task.ts";
import { tookPlace } from "./conditional.ts";
import { Contended } from "./contended.ts";
import { holderKey } from "./worklist-rows.ts";

/**
 * What became of a task that somebody wanted to take, give back or hand over. `done` also where it stood so already; `held` by
 * somebody else than was thought; `gone` where it does not wait for this office, be it that it is done or never did.
 */
export type Claimed =
  | { readonly outcome: "done"; readonly holder: Holder | undefined }
  | { readonly outcome: "held"; readonly holder: Holder }
  | { readonly outcome: "gone" };

/** Who holds which task of an office. Of two who take one at once, one has it. */
export interface TaskClaims {
  readonly claim: (id: TaskId, office: Office, holder: Holder) => Promise<Claimed>;
  readonly release: (id: TaskId, office: Office, subject: string) => Promise<Claimed>;
  /** Gives a task to somebody that nobody holds, or `from` does. */
  readonly handOver: (id: TaskId, office: Office, from: string, to: Holder) => Promise<Claimed>;
}

interface Change {
  readonly update: string;
  /** Besides that the task waits for the office. */
  readonly condition: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Who holds the task once it took place. */
  readonly holder: Holder | undefined;
  /** Whether whoever holds the task stands in the way; undefined where nobody and nothing does. */
  readonly judge: (claim: Holder | undefined) => Claimed | undefined;
}

const standingSchema = z.object({ office: z.string().optional(), claim: holderSchema.optional() });

const toHold = "SET holder = :holder, claim = :claim";

const holdingBy = (office: Office, holder: Holder) => ({
  ":holder": holderKey(office, holder.subject),
  ":claim": holder,
});

/** Of a task that somebody is to hold: it is well with whoever that is, and in the way with anybody else but `from`. */
const heldBy =
  (wanted: string, from: string | undefined) =>
  (claim: Holder | undefined): Claimed | undefined => {
    if (claim?.subject === wanted) return { outcome: "done", holder: claim };
    if (claim === undefined || claim.subject === from) return undefined;
    return { outcome: "held", holder: claim };
  };

/** More changes of one claim than this while one is written is a fault, not a race. */
const mostAttempts = 5;

/**
 * Claims on the items of the worklist. The writes touch who holds a task and nothing of the task: what that is, and whose, the relay
 * alone says.
 */
export const dynamoTaskClaims = (dynamo: DynamoDBClient, table: string): TaskClaims => {
  const write = (id: TaskId, office: Office, { update, condition, values }: Change) =>
    tookPlace(
      dynamo.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall({ pk: id }),
          UpdateExpression: update,
          ConditionExpression: `office = :office AND ${condition}`,
          ExpressionAttributeValues: marshall(
            { ...values, ":office": officeNameOf(office) },
            { removeUndefinedValues: true },
          ),
        }),
      ),
    );

  const standing = async (id: TaskId) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: marshall({ pk: id }), ConsistentRead: true }),
    );
    return standingSchema.parse(unmarshall(Item ?? {}));
  };

  /** Carries a change out, or tells why the task does not let it; looks again where that has changed meanwhile. */
  const carryOut = async (id: TaskId, office: Office, change: Change): Promise<Claimed> => {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (await write(id, office, change)) return { outcome: "done", holder: change.holder };
      const { office: of, claim } = await standing(id);
      if (of !== officeNameOf(office)) return { outcome: "gone" };
      const judged = change.judge(claim);
      if (judged !== undefined) return judged;
    }
    throw new Contended(`the claim on ${id} was written by others all the time`);
  };

  return {
    claim: (id, office, holder) =>
      carryOut(id, office, {
        update: toHold,
        condition: "attribute_not_exists(holder)",
        values: holdingBy(office, holder),
        holder,
        judge: heldBy(holder.subject, undefined),
      }),

    release: (id, office, subject) =>
      carryOut(id, office, {
        update: "REMOVE holder, claim",
        condition: "holder = :mine",
        values: { ":mine": holderKey(office, subject) },
        holder: undefined,
        judge: (claim) =>
          claim === undefined ? { outcome: "done", holder: undefined } : heldBy("", subject)(claim),
      }),

    handOver: (id, office, from, to) =>
      carryOut(id, office, {
        update: toHold,
        condition: "(attribute_not_exists(holder) OR holder = :from)",
        values: { ...holdingBy(office, to), ":from": holderKey(office, from) },
        holder: to,
        judge: heldBy(to.subject, from),
      }),
  };
};
