import { describe, expect, it } from "vitest";
import {
  catalogueSchema,
  listedOn,
  offTheLists,
  shippedCatalogue,
} from "#shared/assistance/catalogue.ts";
import { daySchema } from "#shared/law/dates.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { assignedFile, codeOf, mustGive } from "#test/samples/assistance/file.ts";
import { assessmentOf } from "#test/samples/assistance/commands.ts";
import { assessor } from "#test/samples/assistance/officials.ts";

const day = (text: string) => daySchema.parse(text);
const act = { number: "330", date: "2009-03-14" };

const catalogue = catalogueSchema.parse([
  { volume: "guaranteed", act, from: "2020-01-01", services: ["social-household"] },
  { volume: "guaranteed", act, from: "2025-01-01", services: ["social-household", "social-legal"] },
  {
    volume: "additional",
    region: "71",
    act,
    from: "2026-01-01",
    until: "2026-12-31",
    services: ["social-cultural"],
  },
]);

describe("the lists of services", () => {
  it("L114-5.2, L114-7.2: guaranteed services are those of the list in force, the same everywhere", () => {
    expect(listedOn(catalogue, "guaranteed", "71", day("2019-12-31"))).toEqual([]);
    expect(listedOn(catalogue, "guaranteed", "71", day("2024-12-31"))).toEqual([
      "social-household",
    ]);
    for (const region of ["71", "75"] as const) {
      expect(listedOn(catalogue, "guaranteed", region, day("2026-11-23"))).toEqual([
        "social-household",
        "social-legal",
      ]);
    }
  });

  it("L114-5.7, L114-11.1.6: additional ones are for residents of the region, and as long as its list is in force", () => {
    expect(listedOn(catalogue, "additional", "71", day("2026-12-31"))).toEqual(["social-cultural"]);
    expect(listedOn(catalogue, "additional", "71", day("2027-01-01"))).toEqual([]);
    expect(listedOn(catalogue, "additional", "75", day("2026-11-23"))).toEqual([]);
  });

  it("L114-7.2, P003-K1: until a list is on record the eight types are guaranteed, and nothing is additional", () => {
    expect(listedOn(shippedCatalogue, "guaranteed", "71", day("2026-11-23"))).toEqual(serviceTypes);
    expect(listedOn(shippedCatalogue, "additional", "71", day("2026-11-23"))).toEqual([]);
  });

  it("L114-5.1: each service belongs to a volume, and is off the lists where that has it not", () => {
    const legal = { type: "social-legal", form: "at-home" } as const;
    const services = [
      { ...legal, volume: "guaranteed" },
      { ...legal, volume: "additional" },
    ] as const;
    expect(offTheLists(services, catalogue, "71", day("2026-11-23"))).toEqual([services[1]]);
  });

  it("L114-7.2: has no list that ends before it begins, and none of an unknown volume", () => {
    const [first] = catalogue;
    expect(catalogueSchema.safeParse([{ ...first, until: "2019-12-31" }]).success).toBe(false);
    expect(catalogueSchema.safeParse([{ ...first, volume: "paid" }]).success).toBe(false);
  });

  it("L114-5.2, L114-5.7, L114-14.4a: nothing is concluded that stands on no list of its volume", () => {
    const whole = JSON.parse(JSON.stringify(assessmentOf()));
    const concluding = (volume: string) =>
      assessmentOf(undefined, {
        conclusion: {
          ...whole.conclusion,
          services: [{ type: "social-cultural", form: "at-home", volume }],
        },
      });
    const file = assignedFile();
    expect(file.give(concluding("guaranteed"), assessor, { catalogue })).toMatchObject({
      refusal: { code: "service-not-listed", services: ["social-cultural/guaranteed"] },
    });
    expect(codeOf(file.give(concluding("additional"), assessor))).toBe("service-not-listed");
    mustGive(file, concluding("additional"), assessor, { catalogue });
  });
});
