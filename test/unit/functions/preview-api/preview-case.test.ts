import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { casePreviewSchema } from "#shared/http/routes/preview.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { loadCase } from "#shared/store/desk.ts";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import type { Person } from "#test/fakes/calls.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryPreviews } from "#test/fakes/preview-api.ts";
import { decide, end } from "#test/samples/decided-case.ts";
import {
  allMet,
  answerAll,
  command,
  convene,
  fileForm,
  foundWithChair,
  taxDebt,
  toCommission,
  toVote,
} from "#test/samples/office-work.ts";
import {
  auditor,
  chair,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { expectSent } from "#test/samples/previewed.ts";
import { ballot } from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";

const findings = { name: "recordFindings", findings: allMet, note: "seen" };
const indebted: GroundClaim = { ground: "R377-27.1", requirement: "no-tax-debt" };
const justification = "Шешім күні салық берешегі болды";
const closing = { name: "closeVote", grounds: ["R377-27.1"], justification };

/** A case of which every member has said that it is to be refused. */
const refusing = async () => {
  const apis = memoryApis();
  const id = await toVote(apis, taxDebt);
  for (const place of [1, 2, 3, 4, 5]) await command(apis, id, member(place), ballot(indebted));
  return { apis, id, ...memoryPreviews(apis.desk) };
};

/** What a preview tells, which then has to be what the command does and what is sent of it. */
const fulfilled = async (apis: MemoryApis, id: string, by: Person, body: object) => {
  const { preview, mailsOf } = memoryPreviews(apis.desk);
  const shown = casePreviewSchema.parse((await preview(by, id, body)).body);
  const given = await command(apis, id, by, body);
  expect(given).toMatchObject({ status: 200, body: { state: shown.after.state } });
  const { state, entries } = await loadCase(
    apis.desk.cases,
    registrationKind,
    caseIdSchema.parse(id),
  );
  expect(shown.events.map(({ event }) => event)).toEqual(
    entries.at(-1)?.events.map(({ type }) => type),
  );
  for (const { provision, startedAt } of shown.terms.started) {
    expect(state.terms).toContainEqual({ provision, startedAt, stoppedAt: undefined });
  }
  for (const { provision, endedAt } of shown.terms.stopped) {
    expect(state.terms).toContainEqual(expect.objectContaining({ provision, stoppedAt: endedAt }));
  }
  expectSent(shown.letters, await mailsOf(id));
  return shown;
};

/** A problem without what tells one request from another. */
const without = (body: unknown): object => ({ ...Object(body), correlationId: undefined });

describe("POST /v1/cases/{id}/preview", () => {
  it("R377-28: shows the refusal as it will be sent, in three languages, before the vote is closed", async () => {
    const { apis, id } = await refusing();
    const shown = await fulfilled(apis, id, chair, closing);
    expect(shown).toMatchObject({
      caseId: id,
      signature: true,
      mayBeLookedAtAgain: false,
      before: { state: "decision-pending" },
      after: { state: "refused" },
      letters: [{ to: "supplier", sent: true, email: organizationForm().contacts.email }],
    });
    const [letter] = shown.letters;
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(letter?.[locale].text).toContain(justification);
      expect(letter?.[locale].blocks[0]).toMatchObject({ kind: "title" });
    }
    expect(shown.events.flatMap(({ provisions }) => provisions)).toContain("R377-27.1");
  });

  it("R377-21, R377-22: tells which terms end and begin, until when, and that nobody is written to", async () => {
    const apis = memoryApis();
    const id = idIn(await fileForm(apis));
    await answerAll(apis, id);
    const shown = await fulfilled(apis, id, representative, findings);
    expect(shown).toMatchObject({
      after: { state: "representative-verified" },
      terms: {
        started: [{ provision: "R377-22", dueDay: "2026-11-24" }],
        stopped: [{ provision: "R377-21", state: "kept" }],
      },
      letters: [],
    });
    expect(shown).not.toHaveProperty("untold");
  });

  it("R377-24a: puts a case on an agenda for a moment, and leaves no trace on it", async () => {
    const apis = memoryApis();
    await foundWithChair(apis);
    const id = await toCommission(apis);
    const sitting = idIn(await convene(apis, [1, 2, 3, 4]));
    const { preview } = memoryPreviews(apis.desk);
    const written = apis.desk.cases.written().length;
    const place = { name: "placeOnAgenda", sitting };
    expect(await preview(secretary, id, place)).toMatchObject({
      status: 200,
      body: { events: [{ event: "placed-on-agenda" }] },
    });
    expect(apis.desk.cases.written()).toHaveLength(written);
    const { body } = await apis.call({ by: secretary, send: `GET /v1/sittings/${sitting}` });
    expect(body).toMatchObject({ agenda: [] });
  });

  it("keeps nothing: no entry, no seal, no key, however often it is asked for", async () => {
    const { apis, id, preview } = await refusing();
    await preview(chair, id, closing);
    const written = apis.desk.cases.written().length;
    const sealing = apis.desk.seal.seal;
    let sealed = 0;
    Object.assign(apis.desk.seal, {
      seal: async (...of: Parameters<typeof sealing>) => {
        sealed += 1;
        return sealing(...of);
      },
    });
    const first = await preview(chair, id, closing);
    expect((await preview(chair, id, closing)).body).toEqual(first.body);
    expect(apis.desk.cases.written()).toHaveLength(written);
    expect(sealed).toBe(0);
    const { body } = await apis.call({ by: portal, send: `GET /v1/registrations/${id}` });
    expect(body).toMatchObject({ state: "decision-pending" });
  });

  it("R377-27: refuses what the command would be refused for, in the same words", async () => {
    const { apis, id, preview } = await refusing();
    const wrong: readonly (readonly [Person, object])[] = [
      [chair, { name: "closeVote" }],
      [member(2), closing],
      [representative, findings],
      [chair, ballot("for")],
      [secretary, { name: "placeOnAgenda", sitting: "sitting-unknown-1" }],
    ];
    for (const [by, body] of wrong) {
      const shown = await preview(by, id, body);
      const given = await command(apis, id, by, body);
      expect(shown.status).toBeGreaterThan(399);
      expect(without(shown.body)).toEqual(without(given.body));
    }
  });

  it("R377-26b: is refused to a member who has declared a conflict of interest", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const declared = { name: "declareConflict", reason: "Туыс" };
    expect((await command(apis, id, member(2), declared)).status).toBe(200);
    const { preview } = memoryPreviews(apis.desk);
    const given = await command(apis, id, member(2), ballot("for"));
    expect(without((await preview(member(2), id, ballot("for"))).body)).toEqual(
      without(given.body),
    );
    expect(given.status).toBeGreaterThan(399);
  });

  it("R377-25: says that a certificate has to be named before the official can sign", async () => {
    const { apis, id } = await refusing();
    const { previewUnbound } = memoryPreviews(apis.desk);
    const stranger = { ...member(1), id: "subject-nobody-bound" };
    expect((await previewUnbound(stranger, id, closing)).body).toMatchObject({
      code: "official-without-signer",
    });
  });

  it("is the same nothing to another territory as a case that does not exist, and closed to auditors", async () => {
    const { apis, id, preview } = await refusing();
    const elsewhere = { ...chair, unit: "71" } as const;
    const strange = await preview(elsewhere, id, closing);
    expect(strange).toMatchObject({ status: 404 });
    expect(without((await preview(chair, "organization-000000000000", closing)).body)).toEqual(
      without(strange.body),
    );
    expect((await preview(auditor, id, closing)).status).toBe(403);
    expect(apis.desk.cases.written().some(({ command: name }) => name === "closeVote")).toBe(false);
  });

  it("L114-12.1.7: is on record before it is shown, and shows nothing where it cannot be", async () => {
    const { id, preview, reads } = await refusing();
    await preview(chair, id, closing);
    expect(reads.records()).toMatchObject([
      { caseId: id, by: { id: chair.id }, what: { kind: "case" } },
    ]);
    reads.breakDown();
    await expect(preview(chair, id, closing)).rejects.toThrow("internal-error");
  });

  it("R377-32.3b: shows the letters to the organisations that list a specialist who died, and not where they go", async () => {
    const desk = memoryDesk();
    const specialist = await decide(desk, { form: specialistForm() });
    const registryNumber = specialist.state.account?.number ?? "";
    const name = { surname: "Оспанова", givenName: "Зейнеп" };
    const specialists = [{ name, position: "Педагог", registryNumber }];
    const { caseId } = await decide(desk, {
      form: organizationForm({ bin: binOf(1), specialists }),
    });
    const { preview, mailsOf } = memoryPreviews(desk, { listing: async () => [{ caseId }] });
    const record = { kind: "civil-record", number: "7", date: "2026-11-20" };
    const { body, status } = await preview(representative, specialist.caseId, {
      name: "recordDeath",
      record,
    });
    expect({ status, body }).toMatchObject({ status: 200 });
    const shown = casePreviewSchema.parse(body);
    expect(shown.letters).toMatchObject([{ to: "organization", organization: caseId, sent: true }]);
    expect(shown.letters[0]).not.toHaveProperty("email");
    await end(desk, specialist.caseId, "recordDeath");
    expectSent(shown.letters, await mailsOf(specialist.caseId));
  });

  it("shows no letter of what is erased, and says so", async () => {
    const { apis, id, preview } = await refusing();
    apis.desk.seal.destroy(id);
    expect((await preview(chair, id, closing)).body).toMatchObject({
      after: { state: "refused" },
      letters: [],
      untold: "erased",
    });
  });
});
