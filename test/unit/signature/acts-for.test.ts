import { describe, expect, it } from "vitest";
import { actsFor, sameName, signerFaults } from "#shared/signature/acts-for.ts";
import type { Signer } from "#shared/signature/signer.ts";
import { iinOf } from "#test/samples/signing.ts";

const name = { surname: "Семёнова", givenName: "Зейнеп", patronymic: "Бекқызы" };

const individual: Signer = {
  iin: iinOf(1),
  bin: undefined,
  ...name,
  holders: ["individual"],
  powers: [],
  certificate: "0".repeat(64),
};
const head: Signer = {
  ...individual,
  bin: "240140000001",
  holders: ["legal-entity"],
  powers: ["head"],
};
const other = { ...name, givenName: "Зере" };

describe("R377-7b, R377-32.1b: for an organisation", () => {
  const applicant = { bin: "240140000001" };

  it("signs its head, or whoever may sign for it", () => {
    expect(actsFor(head, applicant)).toBe("yes");
    expect(actsFor({ ...head, powers: ["may-sign"] }, applicant)).toBe("yes");
    expect(actsFor({ ...head, powers: ["head", "employee"] }, applicant)).toBe("yes");
  });

  it("does not sign the head of another", () => {
    expect(actsFor(head, { bin: "231241000011" })).toBe("other-organization");
    expect(actsFor(individual, applicant)).toBe("other-organization");
  });

  it("do not sign its employees, nor those who may sign other papers", () => {
    for (const powers of [[], ["employee"], ["may-sign-financial"], ["human-resources"]] as const) {
      expect(actsFor({ ...head, powers }, applicant)).toBe("not-entitled");
    }
    expect(actsFor({ ...head, holders: [] }, applicant)).toBe("not-entitled");
    expect(actsFor({ ...head, holders: ["individual"] }, applicant)).toBe("not-entitled");
  });

  it("R377-A1.14: the head is the one whom the form names", () => {
    expect(actsFor(head, { ...applicant, name })).toBe("yes");
    expect(actsFor(head, { ...applicant, name: other })).toBe("other-name");
    expect(actsFor({ ...head, powers: ["head", "may-sign"] }, { ...applicant, name: other })).toBe(
      "other-name",
    );
  });

  it("R377-A1.14: whoever may sign for it need not be the head whom the form names", () => {
    expect(actsFor({ ...head, powers: ["may-sign"] }, { ...applicant, name: other })).toBe("yes");
  });

  it("counts the BIN, not the head's IIN", () => {
    expect(actsFor(head, { ...applicant, iin: iinOf(2) })).toBe("yes");
    expect(actsFor(head, { bin: "231241000011", iin: head.iin })).toBe("other-organization");
  });
});

describe("R377-15b, R377-32.1b: for a specialist or an entrepreneur (G24)", () => {
  const applicant = { iin: iinOf(1) };

  it("signs the person of that IIN", () => {
    expect(actsFor(individual, applicant)).toBe("yes");
    expect(actsFor(individual, { ...applicant, name })).toBe("yes");
  });

  it("does not sign another person, nor one of another name", () => {
    expect(actsFor(individual, { iin: iinOf(2) })).toBe("other-person");
    expect(actsFor(individual, { ...applicant, name: other })).toBe("other-name");
  });

  it("does not count a certificate that an organisation gave the person", () => {
    expect(actsFor(head, applicant)).toBe("not-entitled");
  });

  it("nobody signs for an applicant without a number", () => {
    expect(actsFor(individual, {})).toBe("other-person");
    expect(actsFor(head, {})).toBe("other-person");
  });

  it("closes the list of reasons", () => {
    expect(signerFaults).toEqual([
      "other-person",
      "other-organization",
      "not-entitled",
      "other-name",
    ]);
  });
});

describe("R377-A2.1: a name in the form and in the certificate", () => {
  const signer = (changes: Partial<Signer>) => ({ ...individual, ...changes });

  it("is the same in any case, and with е for ё", () => {
    expect(sameName(individual, name)).toBe(true);
    const upper = { surname: "СЕМЕНОВА", givenName: "ЗЕЙНЕП", patronymic: "БЕКҚЫЗЫ" };
    expect(sameName(signer(upper), name)).toBe(true);
    expect(sameName(individual, upper)).toBe(true);
    expect(sameName(signer({ surname: "СЕМЁНОВА" }), { ...name, surname: "семенова" })).toBe(true);
    // "ё" and "й" may also be typed as a letter with a mark over it.
    expect(sameName(signer({ surname: "Семе\u0308нова" }), name)).toBe(true);
  });

  it("is another where anything else differs", () => {
    expect(sameName(individual, { ...name, surname: "Семенов" })).toBe(false);
    expect(sameName(individual, other)).toBe(false);
    expect(sameName(individual, { ...name, patronymic: "Бековна" })).toBe(false);
    expect(sameName(individual, { ...name, surname: " Семёнова" })).toBe(false);
    // и is not й, қ is not к.
    expect(sameName(individual, { ...name, givenName: "Зеинеп" })).toBe(false);
    expect(sameName(individual, { ...name, patronymic: "Беккызы" })).toBe(false);
  });

  it("has a patronymic in both places or in neither", () => {
    const { patronymic: _, ...without } = name;
    expect(sameName(individual, without)).toBe(false);
    expect(sameName(signer({ patronymic: undefined }), name)).toBe(false);
    expect(sameName(signer({ patronymic: undefined }), without)).toBe(true);
    expect(sameName(signer({ patronymic: "" }), without)).toBe(true);
  });

  it("needs a given name", () => {
    expect(sameName(signer({ givenName: undefined }), name)).toBe(false);
  });
});
