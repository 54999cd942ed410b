import { describe, expect, it } from "vitest";
import type { Actor } from "#shared/cases/actor.ts";
import { digestSchema } from "#shared/cases/entry.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import { sittingIdOf, sittingKind } from "#shared/commission/sitting.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { contextOfSitting } from "#shared/store/sitting-context.ts";
import type { MemoryDesk } from "#test/fakes/desk.ts";
import { decide } from "#test/samples/decided-case.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  personOf,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { squeezed, textOf } from "#test/unit/papers/printed.ts";
import { openPapers } from "./papers.ts";

const claim = { ground: "R377-27.3", document: "prices", defect: "illegible" } as const;
const refusal = { claims: [claim], justification: "The copies cannot be read." };

const founded = async (desk: MemoryDesk): Promise<void> => {
  const order = {
    caseId: commissionIdOf(home),
    correlationId: "c",
    factsFor: async () => undefined,
  };
  const found = { name: "found", founding } as const;
  await giveCommand(desk, commissionKind, {
    ...order,
    command: found,
    commandId: "found",
    actor: administrator,
  });
  for (const place of [1, 2, 3]) {
    const command = { name: "voteForChair", candidate: chair.id } as const;
    const actor = member(place);
    await giveCommand(desk, commissionKind, { ...order, command, commandId: actor.id, actor });
  }
};

const sitting = sittingIdOf(digestOf("a sitting"));

/** Gives commands on the sitting of the Commission of five. */
const sit = async (desk: MemoryDesk, ...steps: readonly (readonly [SittingCommand, Actor])[]) => {
  for (const [command, actor] of steps) {
    const outcome = await giveCommand(desk, sittingKind, {
      caseId: sitting,
      command,
      commandId: command.name,
      actor,
      correlationId: "c",
      factsFor: (state) => contextOfSitting(desk.cases, { caseId: sitting, state }, home, command),
    });
    if (outcome.done === "refused") throw new Error(outcome.refusal.code);
    if (outcome.done !== "accepted") throw new Error(`${command.name}: ${outcome.done}`);
  }
};

/** A sitting that refused one case, and left another without a vote. */
const held = async (desk: MemoryDesk) => {
  await founded(desk);
  const caseId = caseIdOf(organizationForm());
  const unvoted = caseIdOf(specialistForm());
  const startsAt = desk.clock.now();
  const present = [1, 2, 3, 4, 5].map((place) => member(place).id);
  const convening = { unit: home, startsAt, agenda: [caseId, unvoted] };
  await sit(
    desk,
    [{ name: "convene", convening }, secretary],
    [{ name: "openSitting", present }, secretary],
  );
  await decide(desk, { ...refusal, sitting });
  await sit(desk, [{ name: "closeSitting" }, chair]);
  return { caseId, unvoted };
};

describe("the protocol of a sitting", () => {
  it("R377-28d: is for the members and the secretary of the unit, and holds their votes", async () => {
    const { desk, get } = openPapers();
    const { caseId, unvoted } = await held(desk);
    for (const by of [member(3), secretary]) {
      const answer = await get(by, `/v1/sittings/${sitting}/protocol?lang=en`);
      expect(answer.statusCode).toBe(200);
      const text = await textOf(answer.bytes);
      expect([...text.matchAll(/Әділов member-\d against/g)]).toHaveLength(5);
      expect(text).toContain("took part: 5; for: 0; against: 5 Result to be refused");
      expect(squeezed(text)).toContain(`1.Case${caseId}`);
      expect(squeezed(text.slice(text.indexOf("no vote was closed")))).toContain(unvoted);
      expect(squeezed(text)).toContain(answer.headers["x-protocol-digest"]);
    }
    for (const [by, status] of [
      [representative, 403],
      [{ ...member(1), unit: "71" }, 404],
    ] as const) {
      expect((await get(by, `/v1/sittings/${sitting}/protocol`)).statusCode).toBe(status);
    }
    expect((await get(chair, "/v1/sittings/sitting-0000/protocol")).statusCode).toBe(404);
  });

  it("R377-28d: has the same digest in every language, and still once it is signed", async () => {
    const { desk, get } = openPapers();
    await held(desk);
    const protocolIn = (lang: string) =>
      get(chair, `/v1/sittings/${sitting}/protocol?lang=${lang}`);
    const digestIn = async (lang: string) =>
      digestSchema.parse((await protocolIn(lang)).headers["x-protocol-digest"]);
    const digest = await digestIn("kk");
    expect(await digestIn("ru")).toBe(digest);
    await sit(desk, [{ name: "signProtocol", digest, languages: ["kk", "ru"] }, chair]);
    expect(await digestIn("en")).toBe(digest);
    const text = await textOf((await protocolIn("en")).bytes);
    expect(text).toContain(`Signed in the system by ${personOf(chair.id).name}, specialist`);
    expect(text).not.toContain("another SHA-256");
  });

  it("is given once it is on record that it is, and not otherwise", async () => {
    const { desk, get, reads } = openPapers();
    await held(desk);
    const path = `/v1/sittings/${sitting}/protocol`;
    await get(secretary, `${path}?lang=en&reason=review`);
    await get(representative, path);
    await get({ ...member(1), unit: "71" }, path);
    expect(reads.records()).toMatchObject([
      { caseId: sitting, by: secretary, what: { kind: "protocol" }, why: "review" },
    ]);
    reads.breakDown();
    expect((await get(secretary, path)).statusCode).toBe(500);
  });

  it("R377-28d: is signed by its own digest alone", async () => {
    const { desk, get } = openPapers();
    await held(desk);
    const before = desk.cases.written().length;
    const digest = digestOf("another");
    await expect(
      sit(desk, [{ name: "signProtocol", digest, languages: ["kk"] }, chair]),
    ).rejects.toThrow("protocol-differs");
    expect(desk.cases.written()).toHaveLength(before);
    const text = await textOf((await get(chair, `/v1/sittings/${sitting}/protocol?lang=en`)).bytes);
    expect(text).toContain("The protocol is not signed yet.");
  });

  it("R377-24a: is none where the sitting was called off", async () => {
    const { desk, get } = openPapers();
    await founded(desk);
    const convening = { unit: home, startsAt: desk.clock.now() };
    await sit(desk, [{ name: "convene", convening }, secretary]);
    const path = `/v1/sittings/${sitting}/protocol`;
    expect((await get(chair, path)).statusCode).toBe(200);
    await sit(desk, [{ name: "cancelSitting", reason: "Too few can come." }, chair]);
    expect((await get(chair, path)).statusCode).toBe(404);
  });
});
