import { describe, expect, it } from "vitest";
import { actingIn, isActing } from "#shared/assistance/acting.ts";
import { daySchema } from "#shared/law/dates.ts";
import { mustGive, receivedFile } from "#test/samples/assistance/file.ts";
import {
  adult,
  applicationForm,
  guardian,
  guardiansApplication,
  paper,
} from "#test/samples/assistance/form.ts";
import { portal } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

const today = daySchema.parse("2026-11-23");
const day = (text: string) => daySchema.parse(text);

describe("who acts in a case", () => {
  const form = applicationForm({
    representative: guardian(),
    documents: [paper(7, "representation")],
  });

  it("L114-13.2: is known by the number: the person, the representative, or a stranger", () => {
    expect(actingIn(form, iinOf(20), today)).toBe("person");
    expect(actingIn(form, iinOf(30), today)).toBe("representative");
    expect(actingIn(form, iinOf(21), today)).toBeUndefined();
    expect(actingIn(form, "", today)).toBeUndefined();
  });

  it("L114-13.2: a person is a child until the eighteenth birthday", () => {
    expect(actingIn(form, iinOf(20), day("1909-03-13"))).toBe("minor");
    expect(actingIn(form, iinOf(20), day("1909-03-14"))).toBe("person");
  });

  it("L114-13.2.1: a representative of the family is a representative in everything", () => {
    const { name, iin = "" } = adult(21);
    const said = { by: "document" as const, version: "personal-data-1", document: paper(8).id };
    const family = applicationForm({
      subject: "family",
      people: [adult(20, { consent: said }), adult(21, { consent: said })],
      documents: [paper(8, "adult-consent")],
      representative: { kind: "adult-family-member", name, iin, reason: "…", acts: [] },
    });
    expect(actingIn(family, iin, today)).toBe("representative");
  });
});

describe("an organisation that acts", () => {
  it("L114-13.2.6: is known by its own number, and no person by that", () => {
    const helped = applicationForm({
      grounds: ["cruel-treatment"],
      cruelty: ["domestic-violence"],
      representative: {
        kind: "violence-help-organisation",
        name: "Үміт",
        bin: "050440185008",
        reason: "Құжаты жоқ.",
        acts: [],
      },
    });
    expect(actingIn(helped, "050440185008", today)).toBe("representative");
    expect(actingIn(helped, iinOf(20), today)).toBe("person");
    expect(actingIn(helped, iinOf(30), today)).toBeUndefined();
  });
});

describe("a representation", () => {
  it("L114-13.2: is over when it was ended, and after its last day", () => {
    const forever = receivedFile(applicationForm(guardiansApplication())).now().representation;
    expect(isActing(forever, today)).toBe(true);
    const representative = { ...guardian(), until: "2026-11-23" };
    const file = receivedFile(
      applicationForm({ representative, documents: [paper(7, "representation")] }),
    );
    expect(isActing(file.now().representation, today)).toBe(true);
    expect(isActing(file.now().representation, day("2026-11-24"))).toBe(false);
    mustGive(file, { name: "takeOver" }, portal, { by: "person" });
    expect(isActing(file.now().representation, today)).toBe(false);
    expect(isActing(undefined, today)).toBe(false);
  });
});
