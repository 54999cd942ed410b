import { describe, expect, it } from "vitest";
import { decide } from "#test/samples/decided-case.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";
import { day, included, otherHead, submitChange } from "./read-models.ts";

const registryNumber = "S-0123456789AB";
const specialist = (number: string) => ({
  name: { surname: "Сейфуллина", givenName: "Гүлшара" },
  position: "Психолог",
  registryNumber: number,
});

describe("the public lists of a case", () => {
  it("R377-30.1: are written where something changes and nowhere else: no step of a change touches the public lists", async () => {
    const { desk, give, table, project } = await included();
    await project();
    const listed = structuredClone([...table.items]);
    const operations: string[] = [];
    table.interrupt((operation) => void operations.push(operation));
    desk.clock.advance(3 * day);
    await give(submitChange(organizationForm({ head: otherHead })), portal);
    await project();
    await give({ name: "withdraw" }, portal);
    await project();
    expect(operations).toEqual(["GetItem", "GetItem"]);
    expect([...table.items]).toEqual(listed);
  });

  it("R377-4.11b: note a specialist once, and one who joined later beside them", async () => {
    const [first, second] = [specialist(registryNumber), specialist("S-0123456789AC")];
    const { desk, give, table, project, listedBy } = await included({
      form: organizationForm({ specialists: [first] }),
    });
    await project();
    const noted: unknown[] = [];
    table.interrupt((operation, { Item }) => {
      const pk = String(Item?.["pk"]);
      if (operation === "PutItem" && pk.startsWith("listed-by#")) noted.push(pk);
    });
    await give({ name: "updateFreePlaces", free: 1 }, portal);
    await project();
    expect(noted).toEqual([]);
    desk.clock.advance(3 * day);
    const form = organizationForm({ specialists: [first, second] });
    await decide(desk, { form, procedure: "submitChange" });
    await project();
    expect(noted).toEqual([`listed-by#${second.registryNumber}`]);
    expect(await listedBy.find(second.registryNumber)).toEqual([{ caseId: fileId }]);
  });

  it("R377-4.11b: note the specialists before the list is settled, so that a crash in between loses none", async () => {
    const specialists = [specialist(registryNumber)];
    for (let step = 1; ; step += 1) {
      const { table, project, listedBy, isListed } = await included({
        form: organizationForm({ specialists }),
      });
      let left = step;
      table.interrupt(() => {
        left -= 1;
        if (left < 0) throw new Error("crashed");
      });
      const crashed = await project().then(
        () => false,
        () => true,
      );
      table.interrupt(undefined);
      await project();
      expect(await isListed()).toBe(true);
      expect(await listedBy.find(registryNumber)).toEqual([{ caseId: fileId }]);
      if (!crashed) break;
    }
  });
});
