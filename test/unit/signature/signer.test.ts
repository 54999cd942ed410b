import { describe, expect, it } from "vitest";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { readSigner } from "#shared/signature/signer.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import type { SubjectPart } from "#shared/state-systems/authority/names.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { person, reasonsForOne } from "./samples.ts";

const signerIn = ({ certificate }: Identity, letBadNumbersIn?: boolean) => {
  const [read] = readTrustAnchors(certificate);
  if (read === undefined) throw new Error("no certificate");
  return readSigner(read, letBadNumbersIn);
};

const subject = {
  name: ["2.5.4.3", "ОСПАНОВА ЗЕЙНЕП"],
  surname: ["2.5.4.4", "ОСПАНОВА"],
  iin: ["2.5.4.5", "IIN850514100018"],
  patronymic: ["2.5.4.42", "БЕКҚЫЗЫ"],
  bin: ["2.5.4.11", "BIN240140000001"],
} as const satisfies Record<string, SubjectPart>;

const named = (...parts: readonly SubjectPart[]) => testAuthority().issue(parts, []);
const withUsages = (...usages: readonly string[]) =>
  signerIn(testAuthority().issue([subject.iin, subject.surname], usages));

describe("R377-A1.14, R377-A2.11, R377-A3.12: the signer", () => {
  const { name, surname, iin, patronymic, bin } = subject;

  it("is read by object identifiers, in whatever order they stand", () => {
    const orders = [
      [name, surname, iin, patronymic, bin],
      [bin, patronymic, iin, surname, name],
      [iin, bin, name, patronymic, surname],
    ];
    for (const parts of orders) {
      expect(signerIn(named(...parts))).toMatchObject({
        iin: "850514100018",
        bin: "240140000001",
        surname: "ОСПАНОВА",
        givenName: "ЗЕЙНЕП",
        patronymic: "БЕКҚЫЗЫ",
      });
    }
  });

  it("need have neither patronymic nor given name nor BIN", () => {
    expect(signerIn(named(iin, surname))).toMatchObject({
      givenName: undefined,
      patronymic: undefined,
      bin: undefined,
    });
  });

  it.each([
    ["ОСПАНОВА ЗЕЙНЕП", "ЗЕЙНЕП"],
    ["Оспанова Зейнеп", "Зейнеп"],
    ["ОСПАНОВА ЗЕЙНЕП МАРИЯ", "ЗЕЙНЕП МАРИЯ"],
    ["ОСПАНОВА", undefined],
    ["ОСПАНОВАЗЕЙНЕП", undefined],
    ["ЗЕЙНЕП ОСПАНОВА", undefined],
  ])("has the given name that follows the surname in the common name: %s", (text, givenName) => {
    expect(signerIn(named(iin, surname, ["2.5.4.3", text]))).toMatchObject({ givenName });
  });

  it.each([
    ["no IIN", [surname, name]],
    ["no surname", [iin, name]],
    ["an empty surname", [iin, ["2.5.4.4", ""]]],
    ["an IIN without its letters", [surname, ["2.5.4.5", "850514100018"]]],
    ["an IIN of eleven digits", [surname, ["2.5.4.5", "IIN85051410001"]]],
    ["an IIN of thirteen digits", [surname, ["2.5.4.5", "IIN8505141000188"]]],
    ["something before the IIN", [surname, ["2.5.4.5", "XIIN850514100018"]]],
    ["the IIN in another place", [surname, ["2.5.4.11", "IIN850514100018"]]],
    ["two IINs", [surname, iin, ["2.5.4.5", "IIN850514100026"]]],
    ["two BINs", [surname, iin, bin, ["2.5.4.11", "BIN231241000011"]]],
  ] satisfies [string, SubjectPart[]][])("is nobody with %s", async (_, parts) => {
    const identity = named(...parts);
    expect(signerIn(identity)).toBe("no-identity");
    expect(await reasonsForOne(identity)).toEqual(["no-identity"]);
  });

  it("has no BIN where a unit is called otherwise", () => {
    for (const unit of ["240140000001", "BIN24014000000", "BIN2401400000013", "xBIN240140000001"]) {
      expect(signerIn(named(iin, surname, ["2.5.4.11", unit]))).toMatchObject({ bin: undefined });
    }
    const department: SubjectPart = ["2.5.4.11", "Бухгалтерия"];
    expect(signerIn(named(iin, surname, department, bin))).toMatchObject({ bin: "240140000001" });
  });

  it.each([
    ["IIN", [surname, ["2.5.4.5", "IIN123456789011"]]],
    ["BIN", [surname, iin, ["2.5.4.11", "BIN123456789021"]]],
  ] satisfies [string, SubjectPart[]][])(
    "has an %s that fails its check only where test certificates are let in",
    async (_, parts) => {
      const identity = named(...parts);
      expect(signerIn(identity)).toBe("bad-number");
      expect(signerIn(identity, false)).toBe("bad-number");
      expect(await reasonsForOne(identity)).toEqual(["bad-number"]);
      expect(signerIn(identity, true)).toMatchObject({ surname: "ОСПАНОВА" });
      expect(await reasonsForOne(identity, { letBadNumbersIn: true })).toBe("valid");
    },
  );

  it("holds what the extended key usage says", () => {
    expect(withUsages()).toMatchObject({ holders: [], powers: [] });
    expect(withUsages("1.2.398.3.3.4.1.1")).toMatchObject({ holders: ["individual"], powers: [] });
    expect(withUsages("1.2.398.3.3.4.1.2")).toMatchObject({
      holders: ["legal-entity"],
      powers: [],
    });
    expect(withUsages("1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.2.1")).toMatchObject({
      holders: [],
      powers: ["head"],
    });
    expect(withUsages("1.2.398.3.3.4.1.2.2")).toMatchObject({ powers: ["may-sign"] });
    expect(withUsages("1.2.398.3.3.4.1.2.3")).toMatchObject({ powers: ["may-sign-financial"] });
    expect(withUsages("1.2.398.3.3.4.1.2.4")).toMatchObject({ powers: ["human-resources"] });
    expect(withUsages("1.2.398.3.3.4.1.2.5")).toMatchObject({ powers: ["employee"] });
    expect(withUsages("1.2.398.3.3.4.1.2.5", "1.2.398.3.3.4.1.2.1")).toMatchObject({
      powers: ["head", "employee"],
    });
  });

  it("of the test authority bears the national identifiers", () => {
    const official = { ...person, bin: "240140000001", role: "may-sign" } as const;
    expect(signerIn(testAuthority().issueOrganization(official))).toMatchObject({
      ...person,
      bin: "240140000001",
      holders: ["legal-entity"],
      powers: ["may-sign"],
    });
  });
});
