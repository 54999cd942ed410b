import { describe, expect, it } from "vitest";
import { roles, type Role } from "#shared/cases/actor.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { noRegistration } from "#shared/registration/state.ts";
import { digestOf } from "#shared/store/digest.ts";
import { portal } from "#test/samples/officials.ts";
import { addressInAstana, binOf, organizationForm } from "#test/samples/organization.ts";
import {
  caseIdOf,
  editionNow,
  mustGive,
  openFile,
  refusalOf,
  submit,
} from "#test/samples/registration-file.ts";
import { asSpecialist, includedFile, savedFile } from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";
import { askingRemoval, changingTo, largerForm } from "#test/samples/standing-file.ts";
import { domestic, imported } from "#test/unit/registration/pricing/sample-devices.ts";

const [form, specialist] = [organizationForm(), specialistForm()];

const keptOf = ({ documents }: { readonly documents: typeof form.documents }) =>
  documents.map(({ id, type, pages, sha256 }) => ({ id, type, pages, sha256 }));

const consents = [
  { name: "officialContacts", version: "official-contacts-1" },
  { name: "trueDocuments", version: "true-documents-1" },
  { name: "personalData", version: "personal-data-2" },
];

describe("an application that passed its check", () => {
  it("R377-10b, R377-8b, R377-A1.13: an organisation's is saved with its documents and consents", () => {
    const command = submit(form);
    const [saved] = mustGive(openFile(), command, portal);
    expect(saved).toEqual({
      type: "saved",
      procedure: "inclusion",
      round: 1,
      supplier: "organization",
      bin: binOf(1),
      unit: "75",
      sellsDevices: false,
      places: { total: 20, free: 5 },
      language: "kk",
      portal: "portal-client",
      formDigest: digestOf(command),
      signed: { digest: command.signed.digest, as: "head" },
      documents: keptOf(form),
      consents,
    });
  });

  it("R377-18b, R377-16b, R377-A2.10: a specialist's is saved without the IIN and without places", () => {
    const command = submit(specialist);
    const [saved] = mustGive(openFile(caseIdOf(specialist)), command, portal);
    expect(saved).toEqual({
      type: "saved",
      procedure: "inclusion",
      round: 1,
      supplier: "specialist",
      unit: "75",
      sellsDevices: false,
      language: "ru",
      portal: "portal-client",
      formDigest: digestOf(command),
      signed: { digest: command.signed.digest, as: "head" },
      documents: keptOf(specialist),
      consents,
    });
  });

  it("R377-9b, R377-17: keeps until when a document is in force", () => {
    const [first, ...others] = form.documents;
    if (first === undefined) throw new Error("no document");
    const documents = [{ ...first, validUntil: "2027-01-31" }, ...others];
    const file = savedFile({ form: organizationForm({ documents }) });
    expect(file.now().saved?.documents.map(({ validUntil }) => validUntil)).toEqual([
      "2027-01-31",
      ...others.map(() => undefined),
    ]);
  });

  it("R377-A1.3: a sole proprietor's is saved with neither number (G24)", () => {
    const proprietor = organizationForm({ bin: undefined, iin: iinOf(10) });
    const { saved } = savedFile({ form: proprietor }).now();
    expect(saved).toMatchObject({ supplier: "organization", places: { total: 20, free: 5 } });
    expect(saved).not.toHaveProperty("bin");
    expect(JSON.stringify(saved)).not.toContain(iinOf(10));
  });

  it("R377-A1.15, R377-A2.12: is of the instant at which it was saved, by the server's clock", () => {
    for (const filed of [form, specialist]) {
      const file = openFile(caseIdOf(filed));
      file.clock.moveTo("2026-11-24T09:30:00.123Z");
      mustGive(file, submit(filed), portal);
      expect(file.now().savedAt).toBe("2026-11-24T09:30:00.123Z");
    }
  });

  it("R377-20: is received when it is saved, by the unit of the place of provision (G08, G21)", () => {
    const file = savedFile({ form: organizationForm({ facilities: [addressInAstana] }) });
    const { unit, saved, state, savedAt, terms } = file.now();
    expect([unit, saved?.unit, state]).toEqual(["71", "71", "representative-review"]);
    expect(terms).toContainEqual({
      provision: "R377-21",
      startedAt: savedAt,
      stoppedAt: undefined,
    });
  });

  it("R377-2.1: belongs to a district's department or a region's, whichever is competent", () => {
    const circumstances = {
      caseId: caseIdOf(form),
      actor: portal,
      at: openFile().clock.now(),
      edition: editionNow(),
      commandDigest: digestOf("a command"),
    };
    const decided = (unit?: "75" | "7511") =>
      registrationKind.decide(noRegistration, submit(form), circumstances, { unit });
    expect(decided("7511")).toMatchObject({ events: [{ unit: "7511" }, {}] });
    expect(decided("75")).toMatchObject({ events: [{ unit: "75" }, {}] });
    expect(() => decided()).toThrow("filed with no unit");
  });

  it.each(roles.filter((role): role is Exclude<Role, "portal"> => role !== "portal"))(
    "R377-11, R377-19: %s enrols nobody; suppliers apply themselves",
    (role) => {
      const by = { ...portal, role };
      for (const filed of [form, specialist]) {
        const file = openFile(caseIdOf(filed));
        expect(refusalOf(file.give(submit(filed), by))).toEqual({ code: "role-not-allowed" });
      }
      const included = includedFile();
      for (const command of [changingTo(largerForm), askingRemoval()]) {
        expect(refusalOf(included.give(command, by))).toEqual({ code: "role-not-allowed" });
      }
    },
  );
});

describe("the signature under an application", () => {
  it("R377-A1.14, R377-A2.11, R377-A3.12: is kept by its digest, with how its signer is entitled", () => {
    for (const as of ["head", "individual", "may-sign"] as const) {
      const command = { ...submit(form), signed: signed(as) };
      const [saved] = mustGive(openFile(), command, portal);
      expect(saved).toMatchObject({ signed: { digest: command.signed.digest, as } });
    }
    const asking = askingRemoval();
    const [requested] = mustGive(includedFile(), asking, portal);
    expect(requested).toMatchObject({ signed: { digest: asking.signed.digest, as: "head" } });
  });

  it("R377-7b, R377-15b, R377-32.1b: serves one submission, whatever is submitted", () => {
    for (const course of [{}, asSpecialist()]) {
      const file = includedFile(course);
      const [used] = file.now().signatures;
      if (used === undefined) throw new Error("nothing was signed");
      const again = { ...signed(), digest: file.now().saved?.signed.digest ?? signed().digest };
      expect(used).toBe(again.digest);
      for (const command of [changingTo(course.form ?? form), askingRemoval(course.form)]) {
        const refused = file.give({ ...command, signed: again }, portal);
        expect(refusalOf(refused)).toEqual({ code: "signature-used" });
      }
    }
  });

  it("R377-7b: is used up by a change and by a request for removal too", () => {
    const file = includedFile();
    const change = changingTo(largerForm);
    mustGive(file, change, portal);
    const asking = askingRemoval();
    expect(refusalOf(file.give({ ...asking, signed: change.signed }, portal))).toEqual({
      code: "signature-used",
    });
    mustGive(file, asking, portal);
    expect(file.now().signatures).toHaveLength(3);
    expect(file.now().signatures.slice(1)).toEqual([change.signed.digest, asking.signed.digest]);
  });
});

describe("the prices of devices", () => {
  it("R377-2.5, R377-4.8, R377-4.10a: are compared when the application is saved", () => {
    const devices = [domestic, { ...imported, priceTiyn: 300_01 }];
    const events = mustGive(openFile(), submit(organizationForm({ devices })), portal);
    expect(events.map(({ type }) => type)).toEqual(["saved", "prices-compared", "asked"]);
    expect(events[0]).toMatchObject({ sellsDevices: true });
    expect(events[1]).toEqual({
      type: "prices-compared",
      devices: [
        {
          code: "special-vehicles",
          basis: "domestic",
          declaredTiyn: 30_000_00,
          exceeds: false,
          exwExceeds: false,
        },
        {
          code: "special-vehicles",
          basis: "reference",
          declaredTiyn: 300_01,
          averageTiyn: "30000",
          exceeds: true,
          exwExceeds: false,
        },
      ],
    });
  });

  it("R377-2.2: are not asked of who sells none", () => {
    for (const filed of [form, specialist]) {
      const events = mustGive(openFile(caseIdOf(filed)), submit(filed), portal);
      expect(events.map(({ type }) => type)).toEqual(["saved", "asked"]);
      expect(events[0]).toMatchObject({ sellsDevices: false });
    }
  });
});
