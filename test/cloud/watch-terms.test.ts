import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ListObjectVersionsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessTo } from "#infra/local/access.ts";
import { expecting } from "#infra/walk/call.ts";
import * as walk from "#infra/walk/registration.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { digestSchema, type CaseId } from "#shared/cases/entry.ts";
import { keptKeyOf, placeOfCase } from "#shared/documents/places.ts";
import { dayOf, instantAt, type Instant } from "#shared/law/dates.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { caseViewSchema } from "#shared/registration/view/case-view.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { invoke, named, openBoard, openDesk, tableOf } from "./behind.ts";
import { looking, openPortal, organisations, stage, times } from "./here.ts";

const inOrder = organisations("watch-terms");
const day = 24 * 3_600_000;
const daysAgo = (count: number): Instant => instantAt(Date.now() - count * day);

const idOf = (form: OrganizationForm): CaseId =>
  registrationIdOf("organization", applicantOf(form), () => "nobody's");

let desk: ReturnType<typeof openDesk>;
let board: ReturnType<typeof openBoard>;
let dynamo: DynamoDBClient;
let s3: S3Client;
beforeAll(() => {
  const access = accessTo(stage().cloud);
  desk = openDesk();
  board = openBoard();
  dynamo = new DynamoDBClient(access);
  s3 = new S3Client({ ...access, forcePathStyle: true });
});
afterAll(() => {
  desk.close();
  board.close();
  dynamo.destroy();
  s3.destroy();
});

/** Gives a command as it was given long ago: written as it is written today, by the clock of that day. */
const longAgo = async (
  at: Instant,
  caseId: CaseId,
  command: RegistrationCommand,
  actor: Actor = { id: stage().deployed.portalClientId, role: "portal" },
) => {
  const { unit } = stage().office;
  const outcome = await giveCommand(desk.at(at), registrationKind, {
    caseId,
    command,
    commandId: `${command.name}:long-ago#${randomUUID()}`,
    actor,
    correlationId: `long-ago-${caseId}`,
    factsFor: async () => ({ unit }),
  });
  if (outcome.done === "refused") throw new Error(`${command.name}: ${outcome.refusal.code}`);
};

/** Every state system has answered that all is in order. */
const answeredAt = async (at: Instant, caseId: CaseId): Promise<void> => {
  for (const system of systemsFor("organization")) {
    const reference = referenceOf(caseId, system, 1);
    const messageId = `of-that-day-${reference}`;
    const answer = { name: "recordAnswer", system, reference, value: "clear", messageId } as const;
    await longAgo(at, caseId, answer, { id: system, role: "state-system" });
  }
};

const filedAt = async (at: Instant, form: OrganizationForm): Promise<CaseId> => {
  const caseId = idOf(form);
  const digest = digestSchema.parse(digestOf(caseId));
  const signed = { digest, as: "head" } as const;
  await longAgo(at, caseId, { name: "submit", form, signed });
  return caseId;
};

/** Waits until a case stands on today's list, as whoever relays its history has put it there. */
const isOnTheList = (caseId: CaseId): Promise<unknown> => {
  const watch = dynamoWatch(dynamo, tableOf("Watch"));
  const today = dayOf(instantAt(Date.now()));
  return walk.until(
    () => watch.page(today, 1000, undefined),
    ({ cases }) => cases.includes(caseId),
  );
};

describe("whoever looks after the terms", () => {
  it("R377-21, G04: puts on record that a term has lapsed, once, and the term goes on to be shown as it is", async () => {
    const caseId = await filedAt(daysAgo(30), inOrder());
    const look = looking(await openPortal(), caseId);
    await walk.until(look, walk.allAnswered);
    await isOnTheList(caseId);
    await invoke("watch-terms");
    const status = await look();
    expect(times(status, "reminded")).toBe(2);
    const { entries } = await desk.load(caseId);
    const reminded = entries.filter(({ command }) => command === "remind");
    expect(reminded.map(({ actor, events }) => [actor.id, events])).toEqual(
      ["R377-21", "R377-26"].map((provision) => [
        "watch-terms",
        [{ type: "reminded", about: { of: "term", provision, when: "lapsed" } }],
      ]),
    );
    for (const { state, due } of status.terms) {
      expect([state, Date.parse(due) < Date.now()]).toEqual(["running", true]);
    }
    await invoke("watch-terms");
    expect(times(await look(), "reminded")).toBe(2);
  });

  it("R377-35, G30: erases what was taken back three years ago: the words, their key and the files, and the history still verifies", async () => {
    const { deployed, office } = stage();
    const form = inOrder();
    const caseId = await filedAt(daysAgo(3 * 365), form);
    await answeredAt(daysAgo(3 * 365 - 1), caseId);
    await longAgo(daysAgo(3 * 365 - 2), caseId, { name: "withdraw" });
    const Bucket = named("AWS::S3::Bucket", /^arnau-data\/Files(\/Bucket)?$/);
    const [listed] = form.documents;
    const Key = keptKeyOf(caseId, documentIdSchema.parse(listed?.id));
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: "%PDF-1.7" }));
    const versions = async () => {
      const left = await s3.send(
        new ListObjectVersionsCommand({ Bucket, Prefix: placeOfCase(caseId) }),
      );
      return [...(left.Versions ?? []), ...(left.DeleteMarkers ?? [])].length;
    };
    expect(await versions()).toBe(1);
    await isOnTheList(caseId);
    // Whoever were still to ask a state system about the person would need the key.
    await board.untilEmpty(/^check-/);

    await invoke("watch-terms");
    const look = looking(await openPortal(), caseId);
    expect((await look()).state).toBe("erased");
    const seen = await expecting(200, caseViewSchema, `${deployed.apiUrl}/v1/cases/${caseId}`, {
      token: office.representative.token,
    });
    expect([seen.state, seen.application]).toEqual(["erased", undefined]);
    expect(await desk.caseKeys.find(caseId)).toBeUndefined();
    expect(await versions()).toBe(0);
    const { entries } = await desk.load(caseId);
    expect(verifyChain(entries)).toMatchObject({ intact: true });
    expect(entries.at(-1)).toMatchObject({ command: "erase", actor: { id: "watch-terms" } });
    const sealed = entries[0]?.sealed ?? "";
    expect(sealed).not.toBe("");
    // A desk that has held the key keeps it for a few minutes more; no other one gets it.
    const another = openDesk();
    expect(await another.open({ caseId, sequence: 1 }, sealed)).toBeUndefined();
    another.close();

    await invoke("watch-terms");
    expect((await desk.load(caseId)).entries).toHaveLength(entries.length);
  });
});
