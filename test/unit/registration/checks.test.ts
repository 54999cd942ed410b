import { describe, expect, it } from "vitest";
import { referenceOf } from "#shared/checks/reference.ts";
import {
  checkRules,
  type SupplierSystem,
  supplierSystems,
  systemsFor,
} from "#shared/registration/checks.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";
import {
  fileId,
  mustGive,
  openFile,
  specialistFileId,
  submit,
} from "#test/samples/registration-file.ts";
import {
  answerFrom,
  asSpecialist,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";
import { portal } from "#test/samples/officials.ts";
import { specialistForm } from "#test/samples/specialist.ts";

interface Rule {
  readonly ids: ProvisionId;
  readonly system: SupplierSystem;
  readonly supplier: SupplierKind;
  readonly requirement: ProvisionId | undefined;
  readonly confidential: boolean;
}

const rule = (
  ids: ProvisionId,
  system: SupplierSystem,
  supplier: SupplierKind,
  requirement?: ProvisionId,
  confidential = false,
): Rule => ({ ids, system, supplier, requirement, confidential });

const rules: readonly Rule[] = [
  rule("R377-7.p2a", "legal-entity", "organization"),
  rule("R377-7.p2b", "tax-debt", "organization", "R377-5.1"),
  rule("R377-5.2", "insolvency", "organization", "R377-5.2"),
  rule("R377-7.p2d", "unreliable-participants", "organization"),
  rule("R377-7.p2e", "immovable-property", "organization", "R377-5.3"),
  rule("R377-7.p2c", "accessibility", "organization"),
  rule("R377-15.p2a", "identity-documents", "specialist"),
  rule("R377-15.p2b", "criminal-record", "specialist", "R377-13.2", true),
  rule("R377-15.p2c", "narcological-register", "specialist", "R377-13.3a", true),
  rule("R377-15.p2d", "psychiatric-register", "specialist", "R377-13.3b", true),
];

describe("the state systems that are asked", () => {
  it.each(rules)(
    "$ids: $system is asked about $supplier, and its answer is kept under that ground",
    ({ ids, system, supplier, requirement, confidential }) => {
      expect(checkRules[system]).toEqual({ supplier, ground: ids, requirement, confidential });
      const file = savedFile(supplier === "specialist" ? asSpecialist() : {});
      expect(file.now().questions[system]).toEqual({
        reference: referenceOf(file.id, system, 1),
        askedAt: file.clock.now(),
        delay: undefined,
        answer: undefined,
        asking: 1,
        beside: false,
      });
      const answer = answerFrom(system, "hit");
      expect(mustGive(file, answer, systemActor(system))).toEqual([
        {
          type: "answered",
          system,
          reference: answer.reference,
          value: "hit",
          messageId: answer.messageId,
          ground: ids,
        },
      ]);
    },
  );

  it("R377-7.p2f, R377-15.p2e: are the supplier's own, in their order, asked once the consent is saved (G18)", () => {
    expect(supplierSystems).toEqual(rules.map(({ system }) => system));
    const ofOrganizations = rules.slice(0, 6).map(({ system }) => system);
    const ofSpecialists = rules.slice(6).map(({ system }) => system);
    expect(systemsFor("organization")).toEqual(ofOrganizations);
    expect(systemsFor("specialist")).toEqual(ofSpecialists);
    const questions = (id: typeof fileId, systems: readonly SupplierSystem[]) => ({
      type: "asked",
      questions: systems.map((system) => ({ system, reference: referenceOf(id, system, 1) })),
    });
    expect(mustGive(openFile(), submit(), portal).at(-1)).toEqual(
      questions(fileId, ofOrganizations),
    );
    expect(mustGive(openFile(specialistFileId), submit(specialistForm()), portal).at(-1)).toEqual(
      questions(specialistFileId, ofSpecialists),
    );
  });
});
