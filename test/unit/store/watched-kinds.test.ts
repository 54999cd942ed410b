import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { loadOnWatch, watchedCase } from "#shared/store/watched-kinds.ts";
import { applyFor, assistanceCase, giveOn } from "#test/fakes/assistance.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { binEndingIn, submitOrganization } from "#test/fakes/organization.ts";
import { notifier, portal } from "#test/samples/officials.ts";

const watchedIn = async (desk: ReturnType<typeof memoryDesk>, caseId = assistanceCase()) =>
  watchedCase(caseId, await desk.cases.load(caseId), desk.clock.now(), kazakhstanCalendar);

describe("what the watch wants to know of a case", () => {
  it("R377-21: of a registration, as long as its review runs", async () => {
    const desk = memoryDesk();
    const caseId = await submitOrganization(desk, binEndingIn(0));
    expect(await watchedIn(desk, caseId)).toEqual({
      version: 1,
      today: "2026-11-23",
      next: "2026-11-24",
      isOpen: true,
      erasure: 0,
      isErased: false,
    });
  });

  it("L114-14.3: of an application for services, as long as its terms run", async () => {
    const desk = memoryDesk();
    await applyFor(desk);
    expect(await watchedIn(desk)).toEqual({
      version: 1,
      today: "2026-11-23",
      next: "2026-12-06",
      isOpen: true,
      erasure: 0,
      isErased: false,
    });
  });

  it("L114-4.1.2: that its erasure is to be carried through", async () => {
    const desk = memoryDesk();
    await applyFor(desk);
    await giveOn(desk, assistanceCase(), { name: "withdraw" }, portal, { by: "person" });
    expect(await watchedIn(desk)).toMatchObject({ next: "2031-11-24", isOpen: false });
    desk.clock.moveTo("2031-11-24T04:00:00.000Z");
    await giveOn(desk, assistanceCase(), { name: "erase" }, notifier);
    expect(await watchedIn(desk)).toEqual({
      version: 3,
      today: "2031-11-24",
      next: undefined,
      isOpen: false,
      erasure: 3,
      isErased: false,
    });
  });

  it.each(["sitting", "commission", "official", "employee"])(
    "is nothing of a case of the kind %s, which is never on the watch",
    async (kind) => {
      const desk = memoryDesk();
      const caseId = await applyFor(desk);
      const history = (await desk.cases.load(caseId)).map((entry) => ({ ...entry, kind }));
      const at = desk.clock.now();
      expect(watchedCase(caseId, history, at, kazakhstanCalendar)).toBeUndefined();
      await expect(loadOnWatch({ load: async () => history }, caseId)).rejects.toMatchObject({
        code: "not-on-watch",
      });
    },
  );

  it("is nothing of a case that is not there", async () => {
    const desk = memoryDesk();
    expect(await watchedIn(desk)).toBeUndefined();
    await expect(loadOnWatch(desk.cases, assistanceCase())).rejects.toMatchObject({
      code: "not-on-watch",
    });
  });
});
