import { describe, expect, it } from "vitest";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { groundPlaces, grounds } from "#shared/assistance/grounds.ts";
import {
  adult,
  child,
  guardian,
  guardiansApplication,
  paper,
  writtenApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { mustGive, openFile } from "#test/samples/assistance/file.ts";
import { submit } from "#test/samples/assistance/commands.ts";
import { documentId } from "#test/samples/files/record.ts";
import { portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

/** The codes of what is wrong with a form, by the pointers of their places. */
const flawsIn = (form: unknown): Readonly<Record<string, string>> => {
  const { error } = applicationFormSchema.safeParse(form);
  return Object.fromEntries(
    (error?.issues ?? []).map((issue) => [
      `/${issue.path.join("/")}`,
      issue.code === "custom" ? String(issue.params?.["code"]) : issue.code,
    ]),
  );
};

const flawed = (changes: Partial<WrittenApplication>) => flawsIn(writtenApplication(changes));

describe("the form of an application for services", () => {
  it("L114-13.1b, L114-0.PRE, G58: is good with the least that articles 3, 6 and 13 ask for", () => {
    expect(flawed({})).toEqual({});
    expect(flawsIn(guardiansApplication())).toEqual({});
  });

  it.each(grounds)("L114-6.1, L114-1.8, G40: takes the ground %s by its code", (ground) => {
    const changes = ground === "cruel-treatment" ? { cruelty: ["exploitation" as const] } : {};
    expect(flawed({ grounds: [ground], ...changes })).toEqual({});
    expect(groundPlaces[ground].numbers.kk).toBe(String(grounds.indexOf(ground) + 1));
  });

  it("L114-6.1: takes no ground outside the list, none at all, and none twice", () => {
    expect(flawsIn({ ...writtenApplication(), grounds: ["poverty"] })).toEqual({
      "/grounds/0": "invalid_value",
    });
    expect(flawed({ grounds: [] })).toEqual({ "/grounds": "ground-missing" });
    expect(flawed({ grounds: ["self-care", "self-care"] })).toEqual({ "/grounds": "listed-twice" });
  });

  it.each([
    "citizen",
    "kandas",
    "resident-foreigner",
    "resident-stateless",
    "identified-victim",
  ] as const)("L114-3a, L114-3b, L114-3c, L114-3d, L114-3e, G42: is for a %s", (status) => {
    expect(flawed({ people: [adult(20, { status })] })).toEqual({});
  });

  it("L114-3c, L114-3d: is for nobody else", () => {
    const visitor = { ...adult(20), status: "visitor" };
    expect(flawsIn({ ...writtenApplication(), people: [visitor] })).toEqual({
      "/people/0/status": "invalid_value",
    });
  });

  it("holds a birth date against the number", () => {
    expect(flawed({ people: [adult(20, { birthDate: "1891-03-15" })] })).toEqual({
      "/people/0/birthDate": "birth-date-differs",
    });
  });

  it("L114-0.PRE: is of one person, or of a family", () => {
    const family = [adult(20), child()];
    expect(flawed({ subject: "person", people: family })).toEqual({ "/people": "person-alone" });
    expect(flawed({ subject: "family", people: family })).toEqual({});
    expect(flawed({ subject: "family", people: [] })).toMatchObject({ "/people": "too_small" });
  });

  it("L114-13.1a, L114-15.7, G58: asks for the residence, but not of the homeless and of victims", () => {
    const nowhere = {
      residence: undefined,
      addressee: { to: "office" as const, kato: "711210000" },
    };
    expect(flawed(nowhere)).toEqual({ "/residence": "residence-missing" });
    expect(flawed({ ...nowhere, grounds: ["homelessness"] })).toEqual({});
    const victim = {
      grounds: ["cruel-treatment" as const],
      cruelty: ["domestic-violence" as const],
    };
    expect(flawed({ ...nowhere, ...victim })).toEqual({});
    expect(flawed({ ...victim, residence: undefined })).toEqual({
      "/addressee/kato": "office-missing",
    });
  });

  it("L114-6.2.p2a: names the form of a cruel treatment, and of nothing else", () => {
    expect(flawed({ grounds: ["cruel-treatment"] })).toEqual({
      "/cruelty": "cruelty-form-missing",
    });
    expect(flawed({ cruelty: ["domestic-violence"] })).toEqual({
      "/cruelty": "cruelty-without-ground",
    });
  });

  it("L114-5.1, L114-5.3, L114-13.1.2: asks for paid services of a provider alone, and says which", () => {
    const addressee = { to: "provider" as const, number: "O-050440185008" };
    expect(flawed({ volume: "paid", addressee })).toEqual({});
    expect(flawed({ volume: "paid" })).toEqual({ "/addressee/to": "paid-from-provider" });
    expect(flawed({ volume: "paid", addressee, wanted: [] })).toEqual({
      "/wanted": "service-missing",
    });
  });

  it("L114-13.1.3, L114-13.1.3.p3, L114-13.1.3.p4, G44: goes to a provider of two groups alone", () => {
    const addressee = { to: "provider" as const, number: "O-050440185008" };
    expect(flawed({ addressee })).toEqual({ "/addressee/to": "not-a-direct-channel" });
    expect(flawed({ addressee, grounds: ["homelessness"] })).toEqual({});
    expect(
      flawed({ addressee, grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] }),
    ).toEqual({});
  });

  it("L114-13.2.2, L114-13.2.4: asks a guardian and an attorney for the paper, with its file", () => {
    expect(flawsIn(guardiansApplication({ documents: [] }))).toEqual({
      "/representative/proof/document": "document-missing",
    });
    expect(flawsIn(guardiansApplication({ documents: [paper(7, "circumstances")] }))).toEqual({
      "/representative/proof/document": "document-missing",
    });
    const { proof: _, ...unproven } = {
      proof: undefined,
      ...guardiansApplication().representative,
    };
    expect(flawsIn({ ...guardiansApplication(), representative: unproven })).toEqual({
      "/representative/proof": "invalid_type",
    });
  });

  it("L114-13.2: asks why somebody does not apply for oneself", () => {
    const { representative } = guardiansApplication();
    const silent = { ...representative, reason: "  " };
    expect(flawsIn({ ...guardiansApplication(), representative: silent })).toEqual({
      "/representative/reason": "too_small",
    });
  });

  it("L114-13.2: knows where a representative is written to, who may have no address", () => {
    const written = (email?: string) =>
      flawsIn(guardiansApplication({ representative: { ...guardian(), email } }));
    expect([written("zeinep@guardian.example"), written()]).toEqual([{}, {}]);
    expect(written("zeinep")).toEqual({ "/representative/email": "invalid_format" });
  });

  it("L114-0.PRE, G39: finds the paper on which an adult has said yes among those attached", () => {
    const consent = {
      by: "document" as const,
      version: "personal-data-1",
      document: documentId(8),
    };
    const people = [adult(20), adult(21, { consent })];
    const family = { subject: "family" as const, people };
    expect(flawed(family)).toEqual({ "/people/1/consent/document": "document-missing" });
    expect(flawed({ ...family, documents: [paper(8, "adult-consent")] })).toEqual({});
  });

  it("L114-13.2: has a file of its own for each paper", () => {
    const documents = [paper(8, "adult-consent"), paper(18, "circumstances")];
    const shared = documents.map((one) => ({ ...one, id: documentId(8) }));
    expect(flawed({ documents })).toEqual({ "/documents": "document-file-shared" });
    expect(flawed({ documents: shared })).toEqual({ "/documents": "document-file-shared" });
    expect(flawed({ documents: [paper(8), paper(9)] })).toEqual({});
  });

  it("L114-12.1.2: is signed by somebody who was shown rights, duties and conditions, by a version of their wording", () => {
    const { informed: _, ...uninformed } = writtenApplication();
    expect(flawsIn(uninformed)).toEqual({ "/informed": "invalid_type" });
    const [received] = mustGive(openFile(), submit(), portal, { unit: "71" });
    expect(received).toMatchObject({ type: "received", informed: "rights-1" });
  });

  it("L114-12.2.1: is confirmed to be complete and reliable", () => {
    const { confirmed: _, ...unconfirmed } = writtenApplication();
    expect(flawsIn(unconfirmed)).toEqual({ "/confirmed": "invalid_type" });
  });

  it("holds nothing that nobody asked for", () => {
    expect(flawsIn({ ...writtenApplication(), religion: "any" })).toEqual({
      "/": "unrecognized_keys",
    });
    expect(iinOf(20)).toHaveLength(12);
  });
});
