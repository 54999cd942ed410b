import { describe, expect, it } from "vitest";
import { memoryApplications, type MemoryApplications } from "#test/fakes/applications-api.ts";
import { adult, writtenApplication } from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import {
  applied,
  approve,
  commanding,
  dropProvider,
  listProvider,
  refused,
  settle,
} from "#test/samples/assistance/portal-work.ts";
import { must } from "#test/samples/commission-work.ts";
import { iinOf } from "#test/samples/specialist.ts";

const choice = { name: "chooseProvider", provider: providerNumber, orWait: false };

describe("the choice of a provider", () => {
  const choosing = async (prepare: (door: MemoryApplications) => Promise<void>) => {
    const door = memoryApplications();
    const id = await applied(door);
    await approve(door, id);
    await prepare(door);
    return { door, id };
  };

  it("L114-12.1.4, L114-15.8: is written down, and looked for in the provider's book", async () => {
    const { door, id } = await choosing(listProvider);
    expect(await commanding(door, id, choice)).toMatchObject({ body: { state: "choosing" } });
    await settle(door, id);
    expect((await door.books.read(providerNumber)).book.held).toMatchObject([{ caseId: id }]);
  });

  it.each<[string, (door: MemoryApplications) => Promise<void>]>([
    ["provider-unknown", async () => {}],
    [
      "provider-excluded",
      async (door) => {
        await listProvider(door);
        await dropProvider(door);
      },
    ],
    [
      "service-not-offered",
      (door) =>
        listProvider(door, providerNumber, {
          services: [
            { type: "social-legal", standard: "order-165", form: "at-home", priceTiyn: 0 },
          ],
        }),
    ],
    [
      "no-free-place",
      (door) => listProvider(door, providerNumber, { places: { total: 9, free: 0 } }),
    ],
  ])(
    "L114-12.1.4, L114-15.8: is refused with %s, and nothing is written",
    async (code, prepare) => {
      const { door, id } = await choosing(prepare);
      expect(await refused(door, id, choice)).toMatchObject({ status: 409, code });
    },
  );

  it("R377-4.11c: goes by the book once there is one, not by what was declared before", async () => {
    const { door, id } = await choosing((one) =>
      listProvider(one, providerNumber, { places: { total: 9, free: 1 } }),
    );
    const other = await applied(door, writtenApplication({ people: [adult(21)] }));
    await approve(door, other);
    must(await commanding(door, other, choice, iinOf(21)));
    await settle(door, other);
    expect(await refused(door, id, choice)).toMatchObject({ code: "no-free-place" });
    expect(await commanding(door, id, { ...choice, orWait: true })).toMatchObject({
      body: { state: "choosing" },
    });
    await settle(door, id);
    expect(await commanding(door, id, { name: "leaveQueue" })).toMatchObject({
      body: { state: "approved" },
    });
  });
});
