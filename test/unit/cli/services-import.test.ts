import { describe, expect, it } from "vitest";
import { currentCatalogueFrom } from "#shared/adapters/catalogue.ts";
import { deploymentInMemory, deskWith, failed, failing, inJson, now } from "./desk.ts";

/** A desk with a file of lists, and a deployment. */
const open = (services: unknown) => {
  const { reached } = deploymentInMemory();
  return { reached, desk: deskWith({ services }, { deployment: async () => reached() }) };
};

describe("arnau services import", () => {
  const services = {
    version: "gov-2026-12",
    lists: [
      {
        volume: "guaranteed",
        act: { number: "330", date: "2026-10-01" },
        from: "2026-12-01",
        services: ["social-household", "social-medical"],
      },
      {
        volume: "additional",
        region: "71",
        act: { number: "15-VIII", date: "2026-11-02" },
        from: "2026-12-01",
        services: ["social-legal"],
      },
    ],
  };

  it("L114-7.2, L114-11.1.6: says which lists come and go, and puts them into use", async () => {
    const { desk, reached } = open(services);
    const { exit, data } = await inJson("services import services", desk);
    expect({ exit, data }).toMatchObject({
      exit: 0,
      data: {
        kind: "services",
        version: "gov-2026-12",
        replaces: "P003",
        result: "in-use",
        added: [expect.stringContaining("330"), expect.stringContaining("15-VIII")],
        removed: [expect.stringContaining("P003")],
      },
    });
    const current = await currentCatalogueFrom(reached().reference, { now: () => now })();
    expect(current.map(({ volume }) => volume)).toEqual(["guaranteed", "additional"]);
  });

  it("L114-7.2: takes over no list that ends before it begins, or of no service", async () => {
    const [first] = services.lists;
    const lists = [
      { ...first, until: "2026-11-30" },
      { ...first, services: [] },
    ];
    const { desk } = open({ ...services, lists });
    expect(await failing("services import services", desk)).toEqual(
      failed(
        1,
        "bad-services",
        "services: ends-before-it-begins (lists.0.until), too-small (lists.1.services)",
      ),
    );
  });
});
