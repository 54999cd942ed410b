// What an organisation offers, where, and with whom.
import { describe, expect, it } from "vitest";
import { organizationFormSchema } from "#shared/registration/forms/organization.ts";
import {
  eachOnce,
  serviceForms,
  serviceStandards,
  serviceTypes,
} from "#shared/registration/forms/services.ts";
import { writtenForm } from "#test/samples/organization.ts";
import { domestic, imported, pricesIn } from "#test/unit/registration/pricing/sample-devices.ts";
import { testFields, fieldAt, faultsOf, someWords, withField, words } from "./fields.ts";

const specialist = {
  name: { surname: "Аманова", givenName: "Ақбота" },
  position: "Әлеуметтік қызметкер",
};
const form = writtenForm({ specialists: [{ ...specialist, registryNumber: "S-0123456789AB" }] });
const seller = writtenForm({ devices: [imported] });
const faults = (changed: unknown) => faultsOf(organizationFormSchema, changed);
const most = 1_000_000_000_00;

describe("a service that an organisation offers", () => {
  testFields(organizationFormSchema, form, [
    {
      ids: "R377-4.6a",
      pointer: "/services/0/type",
      kept: "social-cultural",
      absent: "required",
      wrong: [
        ["help", "not-one-of"],
        ["", "not-one-of"],
      ],
    },
    ...(
      [
        ["R377-4.6b", "order-165"],
        ["R377-4.6c", "order-138"],
        ["R377-4.6d", "order-1079"],
      ] as const
    ).map(([ids, kept]) => ({
      ids,
      pointer: "/services/0/standard",
      kept,
      absent: "required",
      wrong: [["order-1", "not-one-of"]] as const,
    })),
    {
      ids: "R377-4.11d",
      pointer: "/services/0/form",
      kept: "temporary-stay",
      absent: "required",
      wrong: [["at-work", "not-one-of"]],
    },
    ...[0, most].map((kept) => ({
      ids: "R377-4.6e",
      pointer: "/services/0/priceTiyn",
      kept,
      absent: "required",
      wrong: [
        [-1, "price-below-zero"],
        [most + 1, "too-big"],
        [0.5, "wrong-type"],
        ["100", "wrong-type"],
      ] as const,
    })),
  ]);
});

describe("places and specialists of an organisation", () => {
  testFields(organizationFormSchema, form, [
    {
      ids: "R377-4.11a",
      pointer: "/places",
      kept: { total: 100_000, free: 0 },
      absent: "required",
      wrong: [
        [{ free: 0 }, "/total required"],
        [{ total: 100_001, free: 0 }, "/total too-big"],
        [{ total: 1.5, free: 0 }, "/total wrong-type"],
      ],
    },
    {
      ids: "R377-4.11c",
      pointer: "/places/free",
      kept: 20,
      absent: "required",
      wrong: [
        [21, "more-free-than-total"],
        [-1, "too-small"],
      ],
    },
    {
      ids: "R377-4.11b",
      pointer: "/specialists",
      kept: [],
      absent: "required",
      wrong: [[Array.from({ length: 501 }, () => specialist), "too-many"]],
    },
    words("R377-4.11b", "/specialists/0/name/surname", 100),
    words("R377-4.11b", "/specialists/0/name/givenName", 100),
    someWords("R377-4.11b", "/specialists/0/name/patronymic", 100),
    words("R377-4.11b", "/specialists/0/position", 300),
    {
      ids: "R377-4.11b",
      pointer: "/specialists/0/registryNumber",
      kept: "S-ZYXWVTSRQPNM",
      absent: undefined,
      wrong: [
        ["O-240140000001", "malformed"],
        ["S-0123456789AI", "malformed"],
        ["S-0123456789A", "malformed"],
      ],
    },
  ]);
});

describe("a device that an organisation sells", () => {
  testFields(organizationFormSchema, seller, [
    {
      ids: "R377-4.7a",
      pointer: "/devices/0/code",
      kept: "hearing",
      absent: "required",
      wrong: [["sword", "not-on-the-device-list"]],
    },
    words("R377-4.7b", "/devices/0/features", 4000),
    {
      ids: "R377-4.7c",
      pointer: "/devices/0/standard",
      kept: { kind: "interstate", number: "GOST 1", nationalAbsent: true },
      absent: "required",
      wrong: [
        [{ kind: "interstate", number: "GOST 1" }, "/nationalAbsent national-standard-first"],
        [{ kind: "own", number: "1" }, "/kind not-one-of"],
        [{ kind: "national" }, "/number required"],
      ],
    },
    {
      ids: "R377-4.8",
      pointer: "/devices/0/priceTiyn",
      kept: 0,
      absent: "required",
      wrong: [
        [-1, "price-below-zero"],
        [most + 1, "too-big"],
      ],
    },
    {
      ids: "R377-4.10a",
      pointer: "/devices/0/exw",
      kept: { minorUnits: 1, currency: "KZT" },
      absent: "exw-missing",
      wrong: [[{ minorUnits: 0, currency: "KZT" }, "/minorUnits price-of-zero"]],
    },
    words("R377-4.10b", "/devices/0/referencePrices/0/source", 500),
  ]);
});

describe("the offer of an organisation", () => {
  it("R377-4.6a: the eight types, three Standards and four forms are all that can be offered", () => {
    expect([serviceTypes, serviceStandards, serviceForms].map(({ length }) => length)).toEqual([
      8, 3, 4,
    ]);
    const services = serviceTypes.map((type) => ({
      type,
      standard: "order-165" as const,
      form: "inpatient" as const,
      priceTiyn: 1,
    }));
    expect(fieldAt(organizationFormSchema.parse(writtenForm({ services })), "/services")).toEqual(
      services,
    );
  });

  it("R377-4.6a: a service in one form and by one Standard stands once", () => {
    const [service] = form.services;
    if (service === undefined) throw new Error("no service");
    const twice = { ...form, services: [service, { ...service, priceTiyn: 7 }] };
    expect(faults(twice)).toEqual(["/services service-twice"]);
    const others = [
      service,
      { ...service, form: "inpatient" },
      { ...service, standard: "order-138" },
      { ...service, type: "social-labour" },
    ];
    expect(faults({ ...form, services: others })).toEqual([]);
    expect(faults({ ...form, services: Array.from({ length: 65 }, () => service) })).toContain(
      "/services too-many",
    );
  });

  it("R377-A2.3: a service without a form stands once too", () => {
    const service = { type: "social-legal", standard: "order-138" };
    expect(eachOnce([service, { ...service, standard: "order-165" }])).toBe(true);
    expect(eachOnce([service, service])).toBe(false);
  });

  it("R377-A1.5, R377-2.2: services, devices or both are offered, and not nothing (G15)", () => {
    expect(faults(writtenForm({ services: [], devices: [domestic] }))).toEqual([]);
    expect(faults(writtenForm({ devices: [domestic] }))).toEqual([]);
    expect(faults(writtenForm({ services: [] }))).toEqual(["/services nothing-offered"]);
  });

  it("R377-4.11a, R377-4.11c: there are no places below none, nor more than can be", () => {
    expect(faults({ ...form, places: { total: -1, free: -1 } })).toEqual([
      "/places/total too-small",
      "/places/free too-small",
    ]);
    expect(faults({ ...form, places: { total: 100_001, free: 100_001 } })).toEqual([
      "/places/total too-big",
      "/places/free too-big",
    ]);
  });

  it("R377-4.10c: a domestic producer states no EXW price", () => {
    const { exw, referencePrices } = imported;
    expect(faults(writtenForm({ devices: [{ ...domestic, exw, referencePrices }] }))).toEqual([
      "/devices/0/exw exw-of-domestic-producer",
      "/devices/0/referencePrices exw-of-domestic-producer",
    ]);
  });

  it("R377-4.10d: without prices of reference countries, those of five others are stated", () => {
    const elsewhere = (countries: string) =>
      writtenForm({
        devices: [
          {
            ...imported,
            referencePrices: [],
            alternativePrices: pricesIn(countries, 1, 1, 1, 1, 1),
          },
        ],
      });
    expect(faults(elsewhere("CN IN BR AE SA"))).toEqual([]);
    expect(faults(elsewhere("CN IN BR AE"))).toEqual([
      "/devices/0/alternativePrices too-few-countries",
    ]);
  });

  it("R377-4.7a: fifty devices can be sold, and no more", () => {
    const devices = Array.from({ length: 51 }, () => imported);
    expect(faults(withField(seller, "/devices", devices))).toEqual(["/devices too-many"]);
    expect(faults(withField(seller, "/devices", devices.slice(1)))).toEqual([]);
  });
});
