import { describe, expect, it } from "vitest";
import type { LetterTo } from "#shared/assistance/events-parts.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { noticeOf } from "#shared/assistance/letters/prepare.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { written } from "#test/samples/assistance/commands.ts";
import {
  adult,
  applicationForm,
  paper,
  representedApplication,
} from "#test/samples/assistance/form.ts";
import { assessor, decider, officer } from "#test/samples/assistance/officials.ts";
import { cameTo, ways, type ToldCase, type Way } from "#test/samples/assistance/told-case.ts";
import { notifier, portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";
import { textOf } from "#test/unit/papers/printed.ts";
import { openPapers } from "./papers.ts";

const person = { "acting-person": iinOf(20) };
const guardian = { "acting-person": iinOf(30) };
const represented = applicationForm(representedApplication());

const give = async (
  desk: MemoryDesk,
  caseId: CaseId,
  command: object,
  actor: Actor,
  by: "person" | "representative" = "person",
) => {
  const outcome = await giveCommand(desk, assistanceKind, {
    caseId,
    command: written(command),
    commandId: JSON.stringify(command),
    actor,
    correlationId: "test",
    factsFor: async () => (actor === portal ? { by } : {}),
  });
  if (outcome.done !== "accepted") throw new Error(JSON.stringify(outcome));
};

/** A letter goes out, or cannot, and is on record. */
const tell = async (
  desk: MemoryDesk,
  { caseId, entries, sequence }: ToldCase,
  to: LetterTo = "applicant",
  sent = true,
) => {
  const entry = entries[sequence - 1];
  const notice = entry && noticeOf(entry);
  const letter = { of: sequence, notice, to };
  const command = sent
    ? { name: "recordNotice", ...letter, messageId: `message ${sequence} ${to}` }
    : { name: "recordNotSent", ...letter, reason: "no-address" };
  await give(desk, caseId, command, notifier);
};

/** A case that has come to a letter, which was told. */
const toldCase = async (way: Way, form?: ApplicationForm) => {
  const papers = openPapers(memoryDesk());
  const told = await cameTo(papers.desk, way, form);
  await tell(papers.desk, told);
  return { ...papers, ...told, told };
};

const staffPath = (caseId: CaseId, name: string) =>
  `/v1/assistance/${caseId}/papers/${name}?lang=en`;
const portalPath = (caseId: CaseId) => `/v1/applications/${caseId}/papers/letter?lang=en`;

describe("a letter of an application for the office that has it", () => {
  it("L114-15.3a: is printed as it was told, with the reasons, on record first", async () => {
    const { get, caseId, reads, sequence } = await toldCase(ways.refusal);
    const answer = await get(officer, `${staffPath(caseId, "letter")}&reason=court`);
    expect(answer.statusCode).toBe(200);
    const text = await textOf(answer.bytes);
    expect(text).toContain("NOTICE OF REFUSAL");
    expect(text).toContain("Көмек керек екені көрінбеді.");
    expect(reads.records()).toMatchObject([
      { caseId, by: { id: officer.id }, what: { kind: "paper", paper: "letter" }, why: "court" },
    ]);
    const named = await get(decider, `${staffPath(caseId, "letter")}&sequence=${sequence}`);
    expect(named.statusCode).toBe(200);
    expect((await get(decider, `${staffPath(caseId, "letter")}&sequence=1`)).statusCode).toBe(404);
  });

  it("L114-15.3a: is there to be handed over where there was no address to write to", async () => {
    const { desk, get } = openPapers(memoryDesk());
    const form = applicationForm({ contacts: { phones: [] } });
    const told = await cameTo(desk, ways.provide, form);
    const path = staffPath(told.caseId, "letter");
    expect((await get(officer, path)).statusCode).toBe(404);
    await tell(desk, told, "applicant", false);
    expect(await textOf((await get(officer, path)).bytes)).toContain("DECISION IN YOUR FAVOUR");
  });

  it("L114-12.1.7: says what it said then, whatever has become known since", async () => {
    const { desk, get, caseId, told } = await toldCase(ways.provide, represented);
    await tell(desk, told, "person");
    const path = `${staffPath(caseId, "letter")}&to=applicant`;
    const before = await textOf((await get(officer, path)).bytes);
    await give(desk, caseId, { name: "reportAbuse", text: "Ренжітеді." }, portal);
    expect(await textOf((await get(officer, path)).bytes)).toBe(before);
    const own = await textOf((await get(officer, path.replace("applicant", "person"))).bytes);
    expect(own).not.toBe(before);
  });

  it("L114-0.PRE: is none for an assessor, for another unit, nor of erased people", async () => {
    const { desk, get, caseId, reads } = await toldCase(ways.provide);
    const path = staffPath(caseId, "letter");
    expect((await get(assessor, path)).statusCode).toBe(403);
    expect((await get({ ...officer, unit: "75" }, path)).statusCode).toBe(404);
    desk.seal.destroy(caseId);
    expect((await get(officer, path)).statusCode).toBe(404);
    expect(reads.records()).toEqual([]);
    const other = await toldCase(ways.provide);
    other.reads.breakDown();
    expect((await other.get(officer, staffPath(other.caseId, "letter"))).statusCode).toBe(500);
  });
});

describe("the receipt of a decision on an application", () => {
  it("L114-15.1, L114-15.3a: names edition, grounds, what was met and what not, and the entry that holds it", async () => {
    const provided = await toldCase(ways.provide);
    const favour = await textOf(
      (await provided.get(decider, staffPath(provided.caseId, "receipt"))).bytes,
    );
    for (const words of [
      "RECEIPT OF A DECISION",
      "to provide services",
      "L114/2022",
      "Conditions met",
    ]) {
      expect(favour).toContain(words);
    }
    const refused = await toldCase(ways.refusal);
    const refusal = await textOf(
      (await refused.get(officer, staffPath(refused.caseId, "receipt"))).bytes,
    );
    for (const words of ["to refuse", "Grounds of the refusal", "Conditions not met"]) {
      expect(refusal).toContain(words);
    }
  });

  it("L114-15.1: is none before there is a decision, and stays when the people are erased", async () => {
    const early = await toldCase(ways.participation);
    expect((await early.get(officer, staffPath(early.caseId, "receipt"))).statusCode).toBe(404);
    const { desk, get, caseId } = await toldCase(ways.provide);
    desk.seal.destroy(caseId);
    expect((await get(officer, staffPath(caseId, "receipt"))).statusCode).toBe(200);
  });
});

describe("a letter of an application at the portal", () => {
  it("L114-12.1.2, L114-13.2: is shown to the one whom it was to, and to nobody else", async () => {
    const { desk, get, caseId, told } = await toldCase(ways.provide, represented);
    const path = portalPath(caseId);
    const statuses = async () => [
      (await get(portal, path, guardian)).statusCode,
      (await get(portal, path, person)).statusCode,
      (await get(portal, path, { "acting-person": iinOf(40) })).statusCode,
      (await get({ ...portal, id: "other-portal" }, path, guardian)).statusCode,
    ];
    expect(await statuses()).toEqual([200, 404, 404, 404]);
    await tell(desk, told, "person");
    expect(await statuses()).toEqual([200, 200, 404, 404]);
    const own = await textOf((await get(portal, path, person)).bytes);
    const guardians = await textOf((await get(portal, path, guardian)).bytes);
    expect(own).not.toBe(guardians);
  });

  it("L114-12.1.7: is not shown to the others of a family, whom no letter was to", async () => {
    const other = {
      ...adult(21),
      consent: { by: "document", version: "personal-data-1", document: paper(8).id },
    } as const;
    const form = applicationForm({
      subject: "family",
      people: [adult(20), other],
      documents: [paper(8, "adult-consent")],
    });
    const { get, caseId } = await toldCase(ways.provide, form);
    expect((await get(portal, portalPath(caseId), person)).statusCode).toBe(200);
    const others = { "acting-person": iinOf(21) };
    expect((await get(portal, portalPath(caseId), others)).statusCode).toBe(404);
  });

  it("L114-13.2: a representative who acts no more finds none, also not those that were to him", async () => {
    const { desk, get, caseId } = await toldCase(ways.provide, represented);
    await give(desk, caseId, { name: "takeOver" }, portal);
    expect((await get(portal, portalPath(caseId), guardian)).statusCode).toBe(404);
  });

  it("L114-13.2.2: nor one whose powers the register does not confirm", async () => {
    const { desk, get, caseId } = await toldCase(ways.receipt, represented);
    expect((await get(portal, portalPath(caseId), guardian)).statusCode).toBe(200);
    const answer = {
      name: "recordAnswer",
      system: "guardianship",
      reference: referenceOf(caseId, "guardianship", 1),
      value: "hit",
      messageId: "message-1",
    };
    await give(desk, caseId, answer, { id: "guardianship", role: "state-system" });
    expect((await get(portal, portalPath(caseId), guardian)).statusCode).toBe(404);
  });

  it("L114-15.1b, G47: nobody finds any once the case went to the confidential track", async () => {
    const { get, caseId } = await toldCase(ways["handed-over"]);
    expect((await get(portal, portalPath(caseId), person)).statusCode).toBe(404);
  });

  it("L114-0.PRE: is on record before it is given, and needs to know who acts", async () => {
    const { get, caseId, reads } = await toldCase(ways.provide);
    await get(portal, portalPath(caseId), person);
    expect(reads.records()).toMatchObject([{ caseId, by: { id: portal.id, role: "portal" } }]);
    expect((await get(portal, portalPath(caseId))).statusCode).toBe(400);
    reads.breakDown();
    expect((await get(portal, portalPath(caseId), person)).statusCode).toBe(500);
  });
});
